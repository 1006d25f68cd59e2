/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import org.plumbline.model.Account;
import org.plumbline.model.Criticality;
import org.plumbline.model.Identity;
import org.plumbline.model.IdentityKind;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.Practices;
import org.plumbline.model.Region;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;

/**
 * Plausible architectures of any size: accounts with Regions, networks, zones and subnets; in them applications of load
 * balancers, services, stores, queues and workers, with their flows, policies and alarms. A few shared services are
 * hubs that every application talks to. A share of what could be said is left unsaid.
 */
public final class Architectures {

    private static final int APPLICATIONS_IN_NETWORK = 6;
    private static final String[] REGIONS = {"eu-west-1", "eu-central-1", "us-east-1"};

    private final Parts parts;
    private final int elements;

    private Architectures(int elements, long seed) {
        this.parts = new Parts(ModelBuilder.workload("Architecture of " + elements + " elements"), seed);
        this.elements = elements;
    }

    /**
     * Makes an architecture; the same arguments make the same one.
     *
     * @param elements how many elements it has, the workload and what it contains; at least 100
     * @param seed chooses among the architectures of this size
     */
    public static Workload of(int elements, long seed) {
        if (elements < 100) {
            throw new IllegalArgumentException("an architecture has at least 100 elements, not " + elements);
        }
        return new Architectures(elements, seed).build();
    }

    private Workload build() {
        ModelBuilder model = parts.model();
        Workload workload = model.workload();
        workload.setStage(Stage.PROPOSED);
        workload.setCriticality(Criticality.HIGH);
        model.objectives(o -> {
            o.setAvailabilityPercent(99.9);
            o.setRecoveryTimeMinutes(60);
            o.setRecoveryPointMinutes(15);
        });
        model.practices(this::describe);
        parts.count(2);
        Hubs hubs = hubs();
        int account = 0;
        while (roomForApplication()) {
            account++;
            int number = account;
            parts.account("team-" + number, site -> {
                for (int r = 0; r <= number % 2 && roomForApplication(); r++) {
                    region(site, REGIONS[(number + r) % REGIONS.length], hubs);
                }
            });
        }
        fill(hubs);
        return workload;
    }

    private void describe(Practices practices) {
        practices.setRunbooks(parts.fact());
        practices.setRestoreTests(parts.fact());
        practices.setThreatModel(parts.fact());
        practices.setCostOwnership(parts.fact());
    }

    private Hubs hubs() {
        Account platform = parts.account("platform", site -> { });
        Region region = parts.boundary(parts.model().in(platform), Region.class, REGIONS[0],
                r -> r.setCode(REGIONS[0]));
        ModelBuilder site = parts.model().in(region);
        return new Hubs(
                parts.component(site, Messaging.class, "Event bus", "aws.eventbridge",
                        m -> m.setKind(MessagingKind.BUS)),
                parts.component(site, Observability.class, "Log archive", "aws.cloudwatch.logs",
                        o -> o.setKind(ObservabilityKind.LOGS)),
                parts.component(site, Identity.class, "Sign-in", "aws.cognito",
                        i -> i.setKind(IdentityKind.USER_POOL)));
    }

    private void region(ModelBuilder account, String code, Hubs hubs) {
        Region region = parts.boundary(account, Region.class, code, r -> r.setCode(code));
        Site site = Site.in(parts, parts.model().in(region));
        for (int i = 0; i < APPLICATIONS_IN_NETWORK && roomForApplication(); i++) {
            new Application(parts, site, hubs).build();
        }
    }

    private boolean roomForApplication() {
        return elements - parts.size() >= Application.MOST_ELEMENTS + Site.ELEMENTS + 2;
    }

    /** Nightly jobs that write to the log archive, until the size is right. */
    private void fill(Hubs hubs) {
        while (elements - parts.size() >= 2) {
            parts.log(parts.compute(parts.model(), "Nightly job", "aws.batch"), hubs.logs());
        }
        if (elements > parts.size()) {
            parts.compute(parts.model(), "Nightly job", "aws.batch");
        }
    }

    /** What every application uses. */
    record Hubs(Messaging bus, Observability logs, Identity identity) { }
}
