/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.ReviewResult;

/** A file of rules from a stranger reads the design and reaches nothing else. */
class SafetyTest {

    @TempDir
    Path folder;
    private final ModelBuilder b = ModelBuilder.workload("Shop");
    private DataStore orders;
    private RuleFiles files;

    @BeforeEach
    void files() {
        files = new RuleFiles(folder);
        orders = b.add(DataStore.class, "Orders", d -> d.setBackup(Fact.NO));
        b.flow(b.add(Compute.class, "Web"), orders);
    }

    private ReviewResult run(String check) throws EvlException {
        return RuleFiles.review(files.stores("constraint A { check { " + check + " } }"), b.workload());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "return \"\".getClass().forName(\"java.lang.Runtime\") = 1;",
        "return \"\".class = 1;",
        "return self.getClass() = 1;",
        "return self.incoming.first().class = 1;",
        "return self.eClass() = 1;",
        "return self.eResource() = 1;",
        "return self.getBackup() = 1;",
        "return self.nativeType() = 1;",
        "return self.owningModel() = 1;",
        "return self.eGet(\"name\") = 1;",
        "return self.setBackup(Fact#YES) = 1;",
        "return System.getPlatformProperty(\"user.home\") = 1;",
        "return UserInput.inform(\"x\") = 1;",
        "return thisModule.getSourceFile() = 1;",
        "return Design.getPropertyGetter() = 1;",
        "return \"x\".store(\"stolen.txt\") = 1;",
        "return \"x\".println() = 1;",
        "return Fact#YES.getDeclaringClass() = 1;",
        "return DataStore.getModel() = 1;",
        "return DataStore.createInstance() = 1;",
        "return self.type().getClass() = 1;",
        "return Sequence{1}.stream() = 1;",
        "return DataStore.all.stream() = 1;",
        "return Sequence{1}.getClass() = 1;",
        "return DataStore.all.parallelSelect(x|true).notEmpty() = 1;",
        "return \"x\".format(\"%1000000000d\") = 1;",
        "return self.name.getBytes() = 1;",
        "return Sequence{1}.forEach(x | x) = 1;",
        "return Sequence{1}.removeIf(x => true) = 1;",
        "return self.name.wait(100) = 1;"})
    void javaIsOutOfReach(String check) throws Exception {
        ReviewResult result = run(check);
        assertEquals(1, result.failures().size(), () -> "it ran: " + result);
        String message = result.failures().get(0).cause().getMessage();
        assertTrue(message.matches("team\\.evl:3: (Method '\\w+' not found .*|Undefined variable.*"
                + "|Property '\\w+' not found .*|Called .* on undefined object\\.)"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "return new Native(\"java.io.File\")(\"/etc/passwd\").exists();",
        "var f : Native(\"java.lang.Runtime\"); return true;",
        "return self.isKindOf(Native(\"java.lang.String\"));",
        "return Sequence{1}.forEach([x | x], [y | y]).isDefined();",
        "transaction { self.backup = Fact#YES; } return true;"})
    void whatLeadsToJavaIsRefusedUnread(String check) {
        String message = assertThrows(EvlException.class, () -> run(check)).getMessage();
        assertTrue(message.startsWith("team.evl:3: "), message);
    }

    @Test
    void otherModelsAreNotLoaded() {
        assertTrue(assertThrows(EvlException.class, () -> files.read("""
                model M driver EMF { modelFile = "/etc/passwd" };
                context DataStore { constraint A { check: true } }""")).getMessage()
                .startsWith("team.evl:1: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "self.backup = Fact#YES; return true;",
        "delete self; return true;",
        "var d = new DataStore; return true;",
        "self.incoming.clear(); return true;",
        "self.incoming.add(self); return true;",
        "self.workload().nodes.remove(self); return true;",
        "DataStore.all.clear(); return true;",
        "self.incoming.first().target = null; return true;"})
    void aCheckChangesNothing(String check) throws Exception {
        ReviewResult result = run(check);
        assertEquals(1, result.failures().size(), check);
        assertEquals(Fact.NO, orders.getBackup());
        assertEquals(2, b.workload().getNodes().size());
        assertEquals(1, orders.getIncoming().size());
        assertEquals(orders, b.workload().getFlows().get(0).getTarget());
    }

    @Test
    void importsStayInTheFolder() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(folder.resolve("outside.eol"), "operation Any secret() { return 1; }");
        Files.createSymbolicLink(inside.resolve("link.eol"), folder.resolve("outside.eol"));
        RuleFiles rules = new RuleFiles(inside);
        for (String path : List.of("../outside.eol", folder.resolve("outside.eol").toString(), "link.eol")) {
            assertEquals("team.evl:1: An import must lie in the folder of the file.", importing(rules, path));
        }
        assertEquals("team.evl:1: There is no file http://example.org/x.eol that could be imported.",
                importing(rules, "http://example.org/x.eol"));
        assertEquals("team.evl:1: Importing java.lang.Runtime is not supported in this language.",
                importing(rules, "java.lang.Runtime"));
    }

    private static String importing(RuleFiles rules, String path) {
        return assertThrows(EvlException.class, () -> rules.read("import \"" + path + "\";")).getMessage();
    }

    @Test
    void importedFilesAreAsLimited() throws Exception {
        files.write("library.eol", "operation Any trick() { return new Native(\"java.io.File\")(\"/\"); }");
        assertEquals("library.eol:1: Rules cannot use Java, so Native has no place here.",
                assertThrows(EvlException.class, () -> files.read("import 'library.eol';\n@pillar security\n"
                        + "context DataStore { constraint A { check: true } }")).getMessage());
    }

    @Test
    void aCircleOfImportsEnds() throws Exception {
        files.write("a.eol", "import 'b.eol'; operation Any a() { return 1; }");
        files.write("b.eol", "import 'a.eol'; operation Any b() { return 1; }");
        assertEquals(1, files.read("import 'a.eol';\n@pillar security\ncontext DataStore {"
                + " constraint A { check: true } }").size());
    }

    @Test
    void endlessRecursionIsAFailure() throws Exception {
        ReviewResult result = RuleFiles.review(files.read("""
                @pillar security
                context DataStore { constraint A { check: self.down() } constraint B { check: false } }
                operation Any down() { return self.down(); }
                """), b.workload());
        assertEquals(List.of("team.evl: A rule calls itself without end, or needs more memory than there is."),
                RuleFiles.failures(result));
        assertEquals(List.of("TEAM-B@orders: Orders: B."), RuleFiles.findings(result));
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        run("return \"x\".store(\"" + folder.resolve("stolen.txt") + "\").isDefined();");
        assertFalse(Files.exists(folder.resolve("stolen.txt")));
    }
}
