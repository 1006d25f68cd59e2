/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.internal.Table;

class ServiceCatalogTest {

    // The model's component classes with the literals of their kinds; a class without kinds has the empty one.
    private static final Map<String, Set<String>> KINDS = Map.ofEntries(
            Map.entry("Compute",
                    Set.of("INSTANCE", "CONTAINER", "FUNCTION", "BATCH", "PLATFORM", "TRAINING", "OTHER")),
            Map.entry("DataStore", Set.of("RELATIONAL", "KEY_VALUE", "DOCUMENT", "OBJECT", "FILE", "BLOCK", "CACHE",
                    "SEARCH", "WAREHOUSE", "GRAPH", "TIME_SERIES", "OTHER")),
            Map.entry("Messaging", Set.of("QUEUE", "TOPIC", "STREAM", "BUS", "BROKER", "WORKFLOW", "OTHER")),
            Map.entry("NetworkEntry", Set.of("LOAD_BALANCER", "API_GATEWAY", "CDN", "DNS", "NAT", "FIREWALL",
                    "INTERNET_GATEWAY", "VPN", "TRANSIT", "ENDPOINT", "OTHER")),
            Map.entry("Identity", Set.of("USER_POOL", "DIRECTORY", "FEDERATION", "OTHER")),
            Map.entry("SecretStore", Set.of("SECRET", "KEY", "CERTIFICATE", "PARAMETER", "OTHER")),
            Map.entry("Observability", Set.of("LOGS", "TRAIL", "METRICS", "TRACES", "DASHBOARD", "CONFIGURATION",
                    "THREAT_DETECTION", "OTHER")),
            Map.entry("DeliveryPipeline", Set.of("")),
            Map.entry("Client", Set.of("")),
            Map.entry("ExternalSystem", Set.of("")),
            Map.entry("GenericComponent", Set.of("")));

    @Test
    void everyServiceIsWhole() {
        Set<String> titles = new HashSet<>();
        for (CloudService service : ServiceCatalog.all()) {
            String id = service.id();
            assertTrue(id.matches("(aws|generic|client|external)(\\.[a-z0-9]+)+"), id);
            assertFalse(service.title().isBlank(), id);
            assertTrue(titles.add(service.title()), "two services are called " + service.title());
            assertTrue(KINDS.containsKey(service.kind()), id + ": " + service.kind());
            assertTrue(KINDS.get(service.kind()).contains(service.subkind()), id + ": " + service.subkind());
            assertTrue(Icons.exists(service.iconName()), id + ": " + service.iconName());
            for (String synonym : service.synonyms()) {
                assertEquals(synonym.strip().toLowerCase(Locale.ROOT), synonym, id);
                assertFalse(synonym.isEmpty(), id);
            }
        }
    }

    @Test
    void everyLineOfTheFileIsAServiceOfItsOwn() {
        long lines = Table.read("services.tsv").rows().size();
        assertEquals(lines, ServiceCatalog.all().size());
        assertTrue(ServiceCatalog.all().stream().filter(service -> !service.generic()).count() >= 110);
    }

    @Test
    void everyKindAndCategoryIsOffered() {
        for (String kind : KINDS.keySet()) {
            assertFalse(ServiceCatalog.ofKind(kind).isEmpty(), kind);
        }
        for (ServiceCategory category : ServiceCategory.values()) {
            assertFalse(ServiceCatalog.ofCategory(category).isEmpty(), category.title());
        }
    }

    @Test
    void commitmentsArePercentagesWithTheirSource() {
        for (CloudService service : ServiceCatalog.all()) {
            service.sla().ifPresent(sla -> {
                assertTrue(sla.source().matches("https://aws\\.amazon\\.com/.+/"), service.id());
                double over = sla.multiZone().orElseThrow();
                double single = sla.single().orElse(over);
                assertTrue(single >= 95 && single <= over && over <= 100, service.id());
            });
        }
    }

    @Test
    void knowsWhatHoldsForEveryInstance() {
        CloudService bucket = ServiceCatalog.byId("aws.s3").orElseThrow();
        assertEquals(ServiceFact.YES, bucket.multiZone());
        assertEquals(ServiceFact.YES, bucket.encryptedAtRest());
        assertEquals(99.9, bucket.sla().orElseThrow().percent(true).orElseThrow());

        CloudService database = ServiceCatalog.byId("aws.rds").orElseThrow();
        assertEquals(ServiceFact.UNKNOWN, database.multiZone());
        assertEquals(ServiceFact.UNKNOWN, database.encryptedAtRest());
        assertEquals(99.5, database.sla().orElseThrow().percent(false).orElseThrow());
        assertEquals(99.95, database.sla().orElseThrow().percent(true).orElseThrow());

        CloudService server = ServiceCatalog.byId("aws.ec2").orElseThrow();
        assertEquals(ServiceFact.NO, server.managed());
        assertEquals(Scope.ZONAL, server.scope());

        CloudService function = ServiceCatalog.byId("aws.lambda").orElseThrow();
        assertEquals(OptionalDouble.empty(), function.sla().orElseThrow().percent(false));
    }

    @Test
    void saysNothingOfWhatIsNotAProduct() {
        for (CloudService service : ServiceCatalog.all()) {
            if (service.generic()) {
                assertEquals(Set.of(ServiceFact.UNKNOWN), new HashSet<>(List.of(service.managed(),
                        service.multiZone(), service.encryptedAtRest(), service.elastic())), service.id());
                assertTrue(service.sla().isEmpty(), service.id());
            }
        }
    }

    @Test
    void unknownIdsAreEmpty() {
        assertEquals(Optional.empty(), ServiceCatalog.byId("aws.teleport"));
        assertEquals(Optional.empty(), ServiceCatalog.byId(""));
        assertEquals(Optional.empty(), ServiceCatalog.byId(null));
        assertEquals(List.of(), ServiceCatalog.ofKind("Teleporter"));
    }

    @Test
    void searchFindsByTitleIdAndSynonym() {
        assertEquals("aws.lambda", first("lambda"));
        assertEquals("aws.dynamodb", first("Amazon DynamoDB"));
        assertEquals("aws.msk", first("kafka"));
        assertEquals("aws.rds", first("postgres"));
        assertEquals("generic.queue", first("generic.queue"));
        assertEquals("aws.eks", first("  Kubernetes "));
    }

    @Test
    void searchRanksWholeWordsBeforePartsOfWords() {
        List<String> found = ids("sns");
        assertEquals("aws.sns", found.get(0));
        List<String> keys = ids("key");
        assertTrue(keys.indexOf("aws.kms") < keys.indexOf("aws.keyspaces"), keys.toString());
    }

    @Test
    void searchNeedsEveryWordAndMayFindNothing() {
        assertTrue(ids("load balancer").contains("aws.alb"));
        assertFalse(ids("load balancer").contains("aws.s3"));
        assertEquals(List.of(), ids("load teleport"));
        assertEquals(ServiceCatalog.all().size(), ids(" ").size());
    }

    private static String first(String text) {
        return ids(text).get(0);
    }

    private static List<String> ids(String text) {
        return ServiceCatalog.search(text).stream().map(CloudService::id).toList();
    }
}
