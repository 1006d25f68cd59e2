/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.plumbline.model.Account;
import org.plumbline.model.Authentication;
import org.plumbline.model.Boundary;
import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Direction;
import org.plumbline.model.Effect;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Node;
import org.plumbline.model.Observability;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Principal;
import org.plumbline.model.PrincipalKind;
import org.plumbline.model.Scaling;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.Statement;
import org.plumbline.model.TrafficRule;
import org.plumbline.model.build.ModelBuilder;

/** Makes the elements of a generated architecture, draws lots for what is said of them, and counts them. */
final class Parts {

    /** Shares of what is said of a fact, in percent; the rest is no. */
    private static final int UNKNOWN_PERCENT = 25;
    private static final int YES_PERCENT = 60;
    private static final int HTTPS = 443;

    private final ModelBuilder model;
    private final Random random;
    private int size = 1;

    Parts(ModelBuilder model, long seed) {
        this.model = model;
        this.random = new Random(seed);
    }

    ModelBuilder model() {
        return model;
    }

    Random random() {
        return random;
    }

    /** Number of elements so far, the workload among them. */
    int size() {
        return size;
    }

    void count(int more) {
        size += more;
    }

    Fact fact() {
        int lot = random.nextInt(100);
        return lot < UNKNOWN_PERCENT ? Fact.UNKNOWN : lot < UNKNOWN_PERCENT + YES_PERCENT ? Fact.YES : Fact.NO;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    Account account(String name, Consumer<ModelBuilder> content) {
        Account account = boundary(model, Account.class, name, a -> {
            a.setRootProtected(fact());
            a.setTrail(fact());
        });
        content.accept(model.in(account));
        return account;
    }

    <T extends Boundary> T boundary(ModelBuilder place, Class<T> type, String name, Consumer<? super T> facts) {
        count(1);
        return place.add(type, name, facts);
    }

    /** A component with what can be said of any. */
    <T extends Component> T component(ModelBuilder place, Class<T> type, String name, String service,
            Consumer<? super T> facts) {
        count(1);
        return place.add(type, name, service, c -> {
            c.setTagged(fact());
            c.setLogging(fact());
            c.setMultiZone(fact());
            c.setEncryptedAtRest(fact());
            c.setEncryptedInTransit(fact());
            c.setInternetFacing(fact());
            c.setDataClass(pick(DataClass.values()));
            facts.accept(c);
        });
    }

    Client client(String name) {
        count(1);
        return model.add(Client.class, name, c -> c.setUserCount(10 * (1 + random.nextInt(1_000))));
    }

    Compute compute(ModelBuilder place, String name, String service) {
        return component(place, Compute.class, name, service, c -> {
            c.setKind(switch (service) {
                case "aws.lambda" -> ComputeKind.FUNCTION;
                case "aws.ecs" -> ComputeKind.CONTAINER;
                case "aws.batch" -> ComputeKind.BATCH;
                default -> ComputeKind.INSTANCE;
            });
            c.setHealthCheck(fact());
            c.setPlainTextSecrets(fact());
            c.setScaling(pick(Scaling.values()));
            if (chance(70)) {
                c.setReplicas(1 + random.nextInt(4));
            }
            if (chance(40)) {
                c.setUtilizationPercent(5 + random.nextInt(90));
            }
        });
    }

    DataStore store(ModelBuilder place, String name, String service, DataStoreKind kind) {
        return component(place, DataStore.class, name, service, s -> {
            s.setKind(kind);
            s.setBackup(fact());
            s.setDeletionProtection(fact());
            s.setLifecycle(fact());
            if (chance(50)) {
                s.setBackupRetentionDays(random.nextInt(36));
            }
            if (chance(50)) {
                s.setStorageGigabytes(1 + random.nextInt(5_000));
            }
        });
    }

    DataFlow flow(Node source, Node target, Interaction interaction) {
        count(1);
        return model.flow(source, target, f -> {
            f.setInteraction(interaction);
            f.setPort(HTTPS);
            f.setEncrypted(fact());
            f.setDataClass(pick(DataClass.values()));
            f.setAuthentication(pick(Authentication.values()));
            f.setIdempotent(fact());
            if (chance(50)) {
                f.setTimeoutMillis(100 * (1 + random.nextInt(300)));
            }
            if (chance(50)) {
                f.setRetries(random.nextInt(6));
                f.setBackoff(fact());
            }
        });
    }

    /** The flow of the logs of a component into the archive. */
    void log(Component component, Observability archive) {
        flow(component, archive, Interaction.STREAM);
    }

    void alarm(String name, Component watched) {
        count(1);
        model.alarm(name, a -> {
            a.getWatches().add(watched);
            a.setNotifies(fact());
        });
    }

    Principal role(String name) {
        count(1);
        return model.principal(name, p -> {
            p.setKind(PrincipalKind.ROLE);
            p.setAccessKeys(fact());
        });
    }

    /** A policy of one statement; every fifth allows everything. */
    void policy(String name, Component resource, Principal principal) {
        count(2);
        principal.getPolicies().add(model.policy(name, p -> {
            p.setResource(resource);
            p.setInline(fact());
            Statement statement = PlumblineFactory.eINSTANCE.createStatement();
            statement.setEffect(Effect.ALLOW);
            statement.getActions().add(chance(20) ? "*" : "sqs:SendMessage");
            statement.getResources().add(chance(20) ? "*" : resource.getId());
            p.getStatements().add(statement);
        }));
    }

    /** A security group of one rule; every fourth lets anybody in. */
    SecurityGroup securityGroup(String name) {
        count(2);
        return model.securityGroup(name, g -> {
            TrafficRule rule = PlumblineFactory.eINSTANCE.createTrafficRule();
            rule.setDirection(Direction.INBOUND);
            rule.setProtocol("tcp");
            rule.setFromPort(HTTPS);
            rule.setToPort(HTTPS);
            rule.setCidr(chance(25) ? "0.0.0.0/0" : "10.0.0.0/16");
            g.getRules().add(rule);
        });
    }
}
