/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importers;
import org.plumbline.importer.ModelText;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;
import org.plumbline.model.query.Nodes;

class TerraformTest {

    private static ImportResult shop;

    @BeforeAll
    static void read() throws IOException {
        shop = Fixtures.terraform("bookshop.plan.json");
    }

    private static <T extends Element> T find(ImportResult result, String id, Class<T> type) {
        return type.cast(Nodes.byId(result.workload()).get(id));
    }

    private static boolean flows(ImportResult result, String source, String target) {
        return result.workload().getFlows().stream().anyMatch(flow -> flow.getSource().getId().equals(source)
                && flow.getTarget().getId().equals(target));
    }

    @Test
    void whatOnlyApplyingTellsStaysUnknown() {
        DataStore orders = find(shop, "aws_db_instance.orders", DataStore.class);
        assertEquals(Fact.UNKNOWN, orders.getMultiZone());
        assertEquals(Fact.YES, orders.getEncryptedAtRest());
        assertEquals(14, orders.getBackupRetentionDays());
    }

    @Test
    void resourcesThatSetUpAnotherBelongToIt() {
        DataStore pictures = find(shop, "aws_s3_bucket.pictures", DataStore.class);
        assertEquals(Fact.YES, pictures.getVersioning());
        assertEquals(Fact.YES, pictures.getPublicAccessBlocked());
        DataStore copies = find(shop, "aws_s3_bucket.copies", DataStore.class);
        assertEquals(Fact.NO, copies.getVersioning());
        assertEquals(Fact.YES, find(shop, "aws_dynamodb_table.carts", DataStore.class).getMultiRegion());
    }

    @Test
    void providersTellTheRegion() {
        assertEquals("us-west-2", ((Region) find(shop, "aws_s3_bucket.copies", DataStore.class).eContainer())
                .getCode());
        assertEquals("eu-central-1", ((Region) find(shop, "aws_s3_bucket.pictures", DataStore.class).eContainer())
                .getCode());
    }

    @Test
    void modulesHandOnReferences() {
        Compute web = find(shop, "module.shop-eu.aws_autoscaling_group.web", Compute.class);
        assertTrue(web.eContainer() instanceof Network, "in two subnets of one network");
        assertEquals(2, web.getZoneCount());
        assertEquals(List.of("web"), web.getSecurityGroups().stream().map(Element::getName).toList());
        assertTrue(flows(shop, "module.shop-eu.aws_lb.this", web.getId()));
        assertTrue(flows(shop, web.getId(), "aws_db_instance.orders"), "its group may enter the store's");
    }

    @Test
    void anInstanceRefersToTheInstanceOfTheSameNumber() {
        assertEquals(Fact.YES, find(shop, "module.net.aws_subnet.public-1", Subnet.class).getPublicAccess());
        assertEquals(Fact.NO, find(shop, "module.net.aws_subnet.private-1", Subnet.class).getPublicAccess());
    }

    @Test
    void eventsGrantsAndVariablesAreFlows() {
        assertTrue(flows(shop, "aws_sqs_queue.mail", "aws_lambda_function.mailer"));
        assertTrue(flows(shop, "aws_sqs_queue.mail", "aws_sqs_queue.mail_failed"));
        assertTrue(flows(shop, "aws_cloudwatch_event_rule.nightly", "aws_lambda_function.mailer"));
        assertTrue(flows(shop, "aws_lambda_function.mailer", "aws_s3_bucket.pictures"), "environment variable");
        assertTrue(flows(shop, "aws_lambda_function.mailer", "aws_dynamodb_table.carts"), "policy in the code");
        assertEquals(Fact.YES, find(shop, "module.shop-eu.aws_lb.this", NetworkEntry.class).getInternetFacing());
    }

    @Test
    void deletedAndDeployedNowhereIsLeftOut() {
        assertEquals(List.of("random_password.api", "aws_instance.old"), shop.notes().stream()
                .filter(note -> note.kind() == ImportNote.Kind.LEFT_OUT).map(ImportNote::logicalId).toList());
    }

    @Test
    void originsNameFileLineAddressAndType() {
        assertEquals("bookshop.plan.json", find(shop, "aws_db_instance.orders", Component.class).getOrigin().file());
        assertEquals("aws_db_instance",
                find(shop, "aws_db_instance.orders", Component.class).getOrigin().resourceType());
        assertTrue(find(shop, "aws_db_instance.orders", Component.class).getOrigin().line() > 1);
        assertEquals("module.net.aws_vpc.this[0]",
                find(shop, "module.net.aws_vpc.this-0", Network.class).getOrigin().logicalId());
    }

    @Test
    void secretsAreNeverCopied() throws IOException {
        String all = ModelText.of(shop) + ModelText.of(Fixtures.terraform("office.state.json"))
                + ModelText.of(Fixtures.terraform("queues.tfstate"));
        for (String secret : List.of("correct-horse", "hunter2", "open-sesame", "plainly-secret", "top-secret")) {
            assertFalse(all.contains(secret), secret);
        }
        assertEquals(Fact.YES, find(shop, "aws_quantum_ledger.unheard", Component.class).getPlainTextSecrets());
        assertEquals(Fact.NO, find(shop, "aws_db_instance.orders", Component.class).getPlainTextSecrets());
    }

    /** {@code jsonencode} of ARNs that do not exist yet leaves only the names of the resources in the plan. */
    @Test
    void aPolicyThatIsNotKnownYetStillNamesWhatItIsFor() {
        String resource = "{\"address\": \"TYPE.NAME\", \"type\": \"TYPE\", \"name\": \"NAME\", \"values\": {}}";
        String written = "{\"address\": \"TYPE.NAME\", \"expressions\": {WRITTEN}}";
        String role = "\"role\": {\"references\": [\"aws_iam_role.r\"]}";
        String policy = "\"policy\": {\"references\": [\"aws_dynamodb_table.t.arn\", \"aws_dynamodb_table.t\"]}";
        StringBuilder resources = new StringBuilder();
        StringBuilder code = new StringBuilder();
        List.of("aws_iam_role r ", "aws_dynamodb_table t ", "aws_lambda_function f " + role,
                "aws_iam_role_policy p " + role + "," + policy).forEach(line -> {
                    String[] words = line.split(" ", 3);
                    String comma = resources.isEmpty() ? "" : ",";
                    resources.append(comma).append(resource.replace("TYPE", words[0]).replace("NAME", words[1]));
                    code.append(comma).append(written.replace("TYPE", words[0]).replace("NAME", words[1])
                            .replace("WRITTEN", words[2]));
                });
        ImportResult result = Fixtures.read("plan.json", "{\"planned_values\": {\"root_module\": {\"resources\": ["
                + resources + "]}}, \"configuration\": {\"root_module\": {\"resources\": [" + code + "]}}}");
        assertTrue(flows(result, "aws_lambda_function.f", "aws_dynamodb_table.t"));
    }

    @Test
    void aStateIsLinkedByItsIds() throws IOException {
        ImportResult office = Fixtures.terraform("office.state.json");
        assertTrue(find(office, "aws_lambda_function.app", Compute.class).eContainer() instanceof Subnet);
        assertTrue(flows(office, "aws_lambda_function.app", "aws_s3_bucket.reports"), "ARN in a policy");
        assertEquals(Fact.YES, find(office, "aws_lambda_function.app", Compute.class).getPlainTextSecrets());
    }

    @Test
    void everyEncodingReadsTheSame() throws IOException {
        Path file = Path.of("src_test", "org", "plumbline", "importer", "terraform", "bookshop.plan.json");
        String text = Files.readString(file);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            for (String mark : List.of("", "\uFEFF")) {
                Path copy = Files.createTempFile("plan", ".json");
                try {
                    Files.write(copy, (mark + text).getBytes(charset));
                    ImportResult read = Importers.read(copy, ImportOptions.DEFAULT);
                    assertEquals(shop.workload().getFlows().size(), read.workload().getFlows().size());
                    assertEquals(shop.notes().size(), read.notes().size(), charset + mark);
                } finally {
                    Files.delete(copy);
                }
            }
        }
    }
}
