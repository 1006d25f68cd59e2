/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportResult;

class BadPlanTest {

    private static ImportException refused(String text) {
        return assertThrows(ImportException.class, () -> Fixtures.read("plan.json", text));
    }

    @Test
    void aTextThatBreaksOffIsRefusedWithItsLine() {
        ImportException e = refused("{\"terraform_version\": \"1.9.5\",\n \"planned_values\": {\n");
        assertEquals("plan.json:3: not valid JSON: expected a key in double quotes but found the end of the file."
                + " Correct the JSON there.", e.getMessage());
    }

    @Test
    void whatIsNoPlanIsRefused() {
        assertEquals("plan.json:1: this is neither a Terraform plan nor a state. Give what 'terraform show -json'"
                + " prints.", refused("{\"terraform_version\": \"1.9.5\"}").getMessage());
    }

    @Test
    void deepNestingIsRefused() {
        ImportException e = refused("{\"planned_values\": " + "[".repeat(100_000));
        assertTrue(e.getMessage().contains("deeper than 100 levels"), e.getMessage());
    }

    @Test
    void modulesThatReferToEachOtherEnd() {
        String module = "{\"outputs\": {\"o\": {\"expression\": {\"references\": [\"var.v\", \"var.w\"]}}}}";
        String argument = "{\"references\": [\"module.a.o\", \"module.b.o\", \"var.v\"]}";
        String calls = "\"a\": {\"expressions\": {\"v\": ARG, \"w\": ARG}, \"module\": MODULE},"
                + "\"b\": {\"expressions\": {\"v\": ARG, \"w\": ARG}, \"module\": MODULE}";
        String vpc = "{\"address\": \"module.NAME\", \"resources\": [{\"address\": \"module.NAME.aws_vpc.v\","
                + "\"type\": \"aws_vpc\", \"name\": \"v\"}]}";
        String plan = "{\"planned_values\": {\"root_module\": {\"resources\": [{\"address\": \"aws_instance.x\","
                + "\"type\": \"aws_instance\", \"name\": \"x\", \"values\": {}}], \"child_modules\": ["
                + vpc.replace("NAME", "a") + "," + vpc.replace("NAME", "b") + "]}},"
                + "\"configuration\": {\"root_module\": {\"resources\": ["
                + "{\"address\": \"aws_instance.x\", \"expressions\": {\"subnet_id\": ARG}}],"
                + "\"module_calls\": {" + calls + "}}}}";
        ImportResult result = Fixtures.read("plan.json", plan.replace("ARG", argument).replace("MODULE", module));
        assertEquals(3, result.count(ImportNote.Kind.MAPPED));
    }

    @Test
    void oddShapesAreNotTrusted() {
        ImportResult result = Fixtures.read("plan.json", "{\"planned_values\": {\"root_module\": {\"resources\": [7, "
                + "{\"address\": \"aws_vpc.a\"}, {\"address\": \"aws_s3_bucket.b\", \"type\": \"aws_s3_bucket\","
                + "\"name\": \"b\", \"values\": \"none\"}, {\"address\": \"aws_lb.c\", \"type\": \"aws_lb\", \"name\":"
                + "\"c\", \"values\": {\"tags\": [1], \"subnets\": {\"a\": []}, \"access_logs\": [[{}]]}}]}},"
                + "\"resource_changes\": {}, \"configuration\": []}");
        assertEquals(2, result.count(ImportNote.Kind.MAPPED));
    }

    @Test
    void anEmptyPlanIsAnEmptyWorkload() {
        ImportResult result = Fixtures.read("plan.json", "{\"planned_values\": {\"root_module\": {}}}");
        assertTrue(result.workload().getNodes().isEmpty());
        assertTrue(result.notes().isEmpty());
    }
}
