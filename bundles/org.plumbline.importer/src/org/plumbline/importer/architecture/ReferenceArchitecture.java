/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.plumbline.importer.internal.ServiceKinds;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;

/**
 * Architectures that many teams start from, each in two forms: as it is often drawn first, and as it stands after a
 * review. Both forms name their components alike, so that comparing them shows what a review changes.
 */
public enum ReferenceArchitecture {

    THREE_TIER_WEB("Three-tier web application",
            "Browsers reach servers behind a load balancer, which keep their data in a relational database. The usual "
                    + "shape of a shop, a portal or a product moved from a data centre.", new ThreeTierWeb()),

    SERVERLESS_API("Serverless API",
            "An API of functions over a key-value store, with sign-in and background work behind a queue. Suits a "
                    + "mobile or browser application whose load varies.", new ServerlessApi()),

    EVENT_DRIVEN("Event-driven system",
            "Services tell each other what happened through a bus and work at their own pace behind queues. Suits "
                    + "processes with several steps, such as taking and shipping orders.", new EventDriven()),

    DATA_PIPELINE("Data pipeline",
            "Files and databases are collected in a data lake, cleaned by nightly jobs and served to analysts. Suits "
                    + "reporting over the data of several systems.", new DataPipeline()),

    STREAMING_ANALYTICS("Streaming analytics",
            "Devices send readings into a stream, which is evaluated within seconds and kept for later. Suits "
                    + "telemetry, click streams and fraud detection.", new StreamingAnalytics()),

    CONTAINER_PLATFORM("Container platform",
            "Several services run in a cluster behind one entry, each with a store of its own. Suits several teams "
                    + "that release independently.", new ContainerPlatform()),

    MACHINE_LEARNING("Machine-learning service",
            "A model is trained on data of the lake, registered and served behind an API. Suits recommendations, "
                    + "forecasts and classification.", new MachineLearning());

    /** How far the design has come. */
    public enum Form {

        /** As it is often brought to a first review: few facts, some of them plainly wrong. */
        DRAFT("first draft"),

        /** After the review: facts are said, practices answered, high risks gone. */
        GOOD("good form");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** Its name in files and on the command line. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return label;
        }
    }

    private final String title;
    private final String description;
    private final Blueprint blueprint;

    ReferenceArchitecture(String title, String description, Blueprint blueprint) {
        this.title = title;
        this.description = description;
        this.blueprint = blueprint;
    }

    /** The architecture of an id such as {@code serverless-api}. */
    public static Optional<ReferenceArchitecture> named(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** Its name in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** What it consists of and when it suits, in two sentences. */
    public String description() {
        return description;
    }

    /** The architecture as an example, under its own title. */
    public Workload build(Form form) {
        return build(form, title);
    }

    /**
     * A new workload to go on from. How the team works and who answers for the workload is left open, since only the
     * team itself can say so; objectives are those that the design was made for.
     */
    public Workload start(Form form, String name) {
        Workload workload = build(form, name);
        workload.setPractices(null);
        workload.setOwner(null);
        workload.setReviewTeam(null);
        return workload;
    }

    private Workload build(Form form, String name) {
        ModelBuilder builder = ModelBuilder.workload(name);
        builder.workload().setStage(Stage.PROPOSED);
        builder.workload().setPurpose(blueprint.purpose());
        builder.workload().setCriticality(blueprint.criticality());
        if (form == Form.GOOD) {
            blueprint.good(builder);
        } else {
            Drafts.practices(builder);
            blueprint.draft(builder);
        }
        Nodes.componentsIn(builder.workload()).forEach(ServiceKinds::set);
        if (form == Form.GOOD) {
            GoodPractice.say(builder);
        }
        return builder.workload();
    }
}
