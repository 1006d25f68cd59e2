/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.plumbline.model.Answer;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.Decision;
import org.plumbline.model.DecisionKind;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Review;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;
import org.plumbline.validation.RuleSet;

/** A small review with every kind of thing a report shows, by rules of its own so that it stays as it is. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private Sample() {
    }

    static ReviewReport report() {
        return report(workload("Shop"));
    }

    static ReviewReport report(Workload workload) {
        RuleSet rules = RuleSet.of(List.of(new Unencrypted(), new OneZone()));
        return ReviewReport.builder(Engine.review(rules, workload), TODAY).sources(Sources.imported("shop.yaml"))
                .notes(List.of(new ReportNote("unresolved", "Orders", "", 12, "Its size is not known.")))
                .build();
    }

    static Workload workload(String name) {
        ModelBuilder model = ModelBuilder.workload(name);
        model.workload().setStage(Stage.PROPOSED);
        model.workload().setCriticality(Criticality.HIGH);
        model.objectives(o -> o.setAvailabilityPercent(99.9));
        Compute web = model.add(Compute.class, "Web", "aws.ec2",
                c -> c.setOrigin(origin(3, "Web", "AWS::EC2::Instance")));
        DataStore orders = model.add(DataStore.class, "Orders", "aws.rds", d -> {
            d.setOrigin(origin(12, "Orders", "AWS::RDS::DBInstance"));
            d.setEncryptedAtRest(Fact.NO);
        });
        model.add(DataStore.class, "Carts", "aws.rds", d -> d.setOrigin(origin(20, "Carts", "AWS::RDS::DBInstance")));
        DataStore old = model.add(DataStore.class, "Archive", "aws.s3", d -> d.setEncryptedAtRest(Fact.NO));
        model.flow(web, orders);
        Review review = model.create(Review.class, "review", r -> { });
        model.workload().setReview(review);
        decide(review, "SEC-SAMPLE-002@" + old.getId(), null);
        decide(review, "SEC-SAMPLE-002@" + orders.getId(), "2026-05-01");
        decide(review, "SEC-SAMPLE-002@gone", null);
        answer(review, "SEC02", a -> {
            a.getChoices().addAll(List.of("SEC02-BP01", "SEC02-BP99"));
            a.getNotFollowed().add("SEC02-BP05");
        });
        answer(review, "SUS06", a -> a.setNotApplicable(true));
        return model.workload();
    }

    private static void decide(Review review, String finding, String expiry) {
        Decision decision = PlumblineFactory.eINSTANCE.createDecision();
        decision.setFinding(finding);
        decision.setKind(DecisionKind.ACCEPT);
        decision.setReason("Replaced this summer.");
        decision.setOwner("Ada");
        decision.setExpiresOn(expiry);
        review.getDecisions().add(decision);
    }

    private static void answer(Review review, String question, Consumer<Answer> facts) {
        Answer answer = PlumblineFactory.eINSTANCE.createAnswer();
        answer.setQuestion(question);
        facts.accept(answer);
        review.getAnswers().add(answer);
    }

    private static SourceLocation origin(int line, String id, String type) {
        return new SourceLocation("shop.yaml", line, id, type);
    }

    static String write(ReportWriter writer, ReviewReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Compares with the expected text, or rewrites it with {@code -Dplumbline.golden=update}. */
    static void assertGolden(Path golden, String actual) throws IOException {
        if ("update".equals(System.getProperty("plumbline.golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertEquals(Files.exists(golden) ? Files.readString(golden) : "", actual,
                golden + " is stale: refresh with -Dplumbline.golden=update");
    }

    static Path golden(String name) {
        return Path.of("src_test", "org", "plumbline", "report", name);
    }

    private static final class Unencrypted extends Rule<DataStore> {
        Unencrypted() {
            super(DataStore.class, RuleInfo.rule("SEC-SAMPLE-002", "Stored data is not encrypted").high()
                    .effort(Effort.LOW).bestPractices("SEC08-BP02").explanation("The data is stored as it is.")
                    .impact("A stolen disk discloses the customers.").remediation("Turn on encryption."));
        }

        @Override
        public Outcome check(DataStore subject, Context context) {
            return Outcome.required(subject.getEncryptedAtRest(),
                    () -> Outcome.violated(subject.getName() + " is not encrypted.", "It holds orders."),
                    "Is " + subject.getName() + " encrypted?", subject,
                    PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST);
        }

        @Override
        public List<Fix> fixes(DataStore subject, Context context) {
            return List.of(Fix.of("Encrypt " + subject.getName(), Change.set(subject,
                    PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST, Fact.YES)).withTradeOff("It is copied."));
        }
    }

    private static final class OneZone extends Rule<Compute> {
        OneZone() {
            super(Compute.class, RuleInfo.rule("REL-SAMPLE-001", "One zone carries everything").medium()
                    .effort(Effort.MEDIUM).bestPractices("REL10-BP01").explanation("There is one server.")
                    .impact("Sales stop with it.").remediation("Run two."));
        }

        @Override
        public Outcome check(Compute subject, Context context) {
            return Outcome.violated(subject.getName() + " runs in one zone.", "Nothing takes over.",
                    context.outgoing(subject));
        }
    }
}
