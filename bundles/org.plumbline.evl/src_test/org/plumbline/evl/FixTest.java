/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.evl.RuleFiles.findings;
import static org.plumbline.evl.RuleFiles.review;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Alarm;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Effect;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.Statement;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Fixes;
import org.plumbline.validation.Rule;

/** A fix in EVL is data like any other fix: asking for it changes nothing, applying it can be undone. */
class FixTest {

    @TempDir
    Path folder;
    private final ModelBuilder b = ModelBuilder.workload("Shop");
    private final Workload workload = b.workload();
    private DataStore orders;
    private DataFlow flow;
    private SecurityGroup group;
    private RuleFiles files;

    @BeforeEach
    void design() {
        files = new RuleFiles(folder);
        group = b.securityGroup("Default", g -> { });
        orders = b.add(DataStore.class, "Orders", d -> {
            d.setBackup(Fact.NO);
            d.setBackupRetentionDays(3);
            d.getSecurityGroups().add(group);
        });
        flow = b.flow(b.add(Compute.class, "Web"), orders);
    }

    private List<Fix> fixes(String check, String body) throws EvlException {
        List<Rule<?>> rules = files.stores("constraint A { check: " + check
                + " fix { title: \"Mend \" + self.name do { " + body + " } } }");
        Finding finding = review(rules, workload).findings().get(0);
        String before = print();
        List<Fix> fixes = Engine.fixes(finding);
        assertEquals(before, print(), "asking for a fix changed the design");
        return fixes;
    }

    private String print() {
        StringBuilder text = new StringBuilder();
        workload.eAllContents().forEachRemaining(each -> text.append(each).append(' ')
                .append(each.eContainer().hashCode()).append(each.eCrossReferences()).append('\n'));
        return text.toString();
    }

    /** Applies the only fix. */
    private Fix apply(String check, String body) throws EvlException {
        List<Fix> fixes = fixes(check, body);
        assertEquals(List.of(), files.problems());
        Fixes.apply(fixes.get(0));
        return fixes.get(0);
    }

    @Test
    void aFixSetsFacts() throws Exception {
        Fix fix = apply("self.backup = Fact#YES", "self.backup = Fact#YES; self.backupRetentionDays = 35;");
        assertEquals("Mend Orders", fix.title());
        assertEquals(Fact.YES, orders.getBackup());
        assertEquals(35, orders.getBackupRetentionDays());
    }

    @Test
    void aFixUnsetsFacts() throws Exception {
        apply("self.backup = Fact#YES", "self.backupRetentionDays = null;");
        assertFalse(orders.isSetBackupRetentionDays());
    }

    @Test
    void theBodyReadsWhatItHasWritten() throws Exception {
        apply("self.backup = Fact#YES", """
                self.backupRetentionDays = 10;
                self.backupRetentionDays = self.backupRetentionDays * 2;
                self.backup = Fact#YES;
                if (self.backup = Fact#YES) { self.name = self.name + " kept"; }""");
        assertEquals(20, orders.getBackupRetentionDays());
        assertEquals("Orders kept", orders.getName());
    }

    @Test
    void titleAndBodySeeWhatTheCheckHasFound() throws Exception {
        List<Rule<?>> rules = files.stores("""
                constraint A {
                    check { var least = 35; return self.backupRetentionDays >= least; }
                    message: "Kept for less than " + least + " days"
                    fix { title: "Keep for " + least + " days" do { self.backupRetentionDays = least; } }
                }""");
        Finding finding = review(rules, workload).findings().get(0);
        assertEquals("Kept for less than 35 days", finding.message());
        Fix fix = Engine.fixes(finding).get(0);
        assertEquals("Keep for 35 days", fix.title());
        Fixes.apply(fix);
        assertEquals(35, orders.getBackupRetentionDays());
    }

    @Test
    void aFixAddsElementsWithTheirReferences() throws Exception {
        apply("self.referrers(\"watches\").notEmpty()", """
                var alarm = new Alarm;
                alarm.name = "Orders fail";
                alarm.watches.add(self);
                self.workload().alarms.add(alarm);""");
        Alarm alarm = workload.getAlarms().get(0);
        assertEquals("orders-fail", alarm.getId());
        assertEquals(List.of(orders), alarm.getWatches());
    }

    @Test
    void aFixBuildsElementsInElements() throws Exception {
        apply("self.securityGroups.isEmpty()", """
                var g = new SecurityGroup; g.name = "Orders only";
                var r = new TrafficRule; r.cidr = "10.0.0.0/16";
                g.rules.add(r);
                self.securityGroups.clear();
                self.securityGroups.add(g);
                self.workload().securityGroups.add(g);""");
        SecurityGroup made = orders.getSecurityGroups().get(0);
        assertEquals("Orders only", made.getName());
        assertEquals("10.0.0.0/16", made.getRules().get(0).getCidr());
        assertEquals(List.of(made), orders.getSecurityGroups());
        assertEquals("traffic-rule", made.getRules().get(0).getId());
        assertEquals(List.of(group, made), workload.getSecurityGroups());
    }

    @Test
    void aFixMovesFlows() throws Exception {
        apply("self.incoming.isEmpty()", """
                var cache = new DataStore; cache.name = "Cache";
                self.eContainer().nodes.add(cache);
                for (f in self.incoming) { f.target = cache; }""");
        assertEquals("Cache", flow.getTarget().getName());
        assertEquals(workload, flow.getTarget().eContainer());
    }

    @Test
    void aFixDeletesElements() throws Exception {
        apply("self.incoming.isEmpty()", "delete self.incoming;");
        assertEquals(List.of(), workload.getFlows());
        assertEquals(List.of(), orders.getIncoming());
    }

    @Test
    void aFixSetsWhatTheWorkloadHasOne() throws Exception {
        apply("self.workload().objectives.isDefined()", """
                var o = new Objectives; o.availabilityPercent = 99.9;
                self.workload().objectives = o;""");
        assertEquals(99.9, workload.getObjectives().getAvailabilityPercent());
        assertEquals("objectives", workload.getObjectives().getId());
    }

    @Test
    void aFixChangesListsOfTexts() throws Exception {
        b.policy("All", p -> {
            p.setResource(orders);
            Statement statement = PlumblineFactory.eINSTANCE.createStatement();
            statement.setEffect(Effect.ALLOW);
            statement.getActions().addAll(List.of("*", "s3:GetObject"));
            p.getStatements().add(statement);
        });
        List<Rule<?>> rules = files.read("""
                @pillar security
                context Statement {
                    constraint NoStar {
                        check: self.actions.excludes("*")
                        fix { title: "Name them" do { self.actions.remove("*"); self.actions.add("s3:ListBucket"); } }
                    }
                }""");
        Finding finding = review(rules, workload).findings().get(0);
        Fixes.apply(Engine.fixes(finding).get(0));
        assertEquals(List.of("s3:GetObject", "s3:ListBucket"), ((Statement) finding.element()).getActions());
        assertEquals(List.of(), findings(review(rules, workload)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "self.backup = Fact#YES; self.name = \"x\";",
        "var a = new Alarm; a.watches.add(self); self.workload().alarms.add(a);",
        "delete self;",
        "self.securityGroups.clear();",
        "var g = new Group; self.workload().nodes.add(g); g.nodes.add(self);",
        "for (f in self.incoming) { f.target = f.source; }"})
    void aFixCanBeUndone(String body) throws Exception {
        Workload before = EcoreUtil.copy(workload);
        ChangeRecorder recorder = new ChangeRecorder(workload);
        Fixes.apply(fixes("false", body).get(0));
        assertFalse(EcoreUtil.equals(before, workload), "nothing was changed");
        recorder.endRecording().apply();
        assertTrue(EcoreUtil.equals(before, workload));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            self.backup = 'yes'; \
            | team.evl:3: Backup takes a value such as Fact#YES, not the text "yes". The fix is not offered.
            self.backupRetentionDays = 'x'; \
            | team.evl:3: BackupRetentionDays takes a number, not the text "x". The fix is not offered.
            self.replicas = 1.5; | team.evl:3: Replicas takes a whole number, not 1.5. The fix is not offered.
            self.securityGroups.add(self); \
            | team.evl:3: SecurityGroups takes a SecurityGroup, not the DataStore Orders. The fix is not offered.
            self.id = 'other'; | team.evl:3: A fix cannot set the id of an element. The fix is not offered.
            self.nmae = 'x'; | team.evl:3: A DataStore has no nmae. Did you mean name?
            new Alarm; \
            | team.evl:3: The new Alarm is in no list of the design; add it to one, such as self.workload().alarms. \
            The fix is not offered.
            delete self.workload(); | team.evl:3: A fix cannot delete the workload. The fix is not offered.
            var x = 1; | team.evl:3: The fix "Mend Orders" changes nothing. The fix is not offered.
            self.securityGroups.add(0, self.securityGroups.first()); \
            | team.evl:3: A fix adds at the end of securityGroups only. The fix is not offered.
            new Component; \
            | team.evl:3: Type 'Component' of model 'Design' cannot be instantiated. The fix is not offered.
            """)
    void whatAFixCannotDoIsTold(String body, String problem) throws Exception {
        try {
            assertEquals(List.of(), fixes("false", body));
            assertEquals(List.of(problem), files.problems());
        } catch (EvlException e) {
            assertEquals(problem, e.getMessage());
        }
    }

    @Test
    void aProblemIsToldOnceAndOtherFixesStay() throws Exception {
        List<Rule<?>> rules = files.stores("""
                @tradeOff Costs more.
                constraint A {
                    check: self.backup = Fact#YES
                    fix { guard: self.name = "Nothing" title: "Never" do { self.backup = Fact#YES; } }
                    fix { title: "Broken" do { self.undoIt(); } }
                    fix { title: "Works" do { self.backup = Fact#YES; } }
                }""");
        Finding finding = review(rules, workload).findings().get(0);
        for (int i = 0; i < 2; i++) {
            List<Fix> fixes = Engine.fixes(finding);
            assertEquals(List.of("Works"), fixes.stream().map(Fix::title).toList());
            assertEquals("Costs more.", fixes.get(0).tradeOff());
        }
        assertEquals(List.of("team.evl:7: Method 'undoIt' not found for: Orders. The fix is not offered."),
                files.problems());
    }
}
