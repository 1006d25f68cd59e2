/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.ModelText;

/** Resources of other providers are kept, and their names say what they are and whose. */
class OtherProvidersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "azurerm_kubernetes_cluster | location | West Europe    | Azure        | kubernetes cluster | westeurope",
        "google_sql_database        | region   | europe-west1   | Google Cloud | sql database       | europe-west1",
        "google_compute_instance    | zone     | europe-west1-b | Google Cloud | compute instance   | europe-west1",
        "kubernetes_deployment      | replicas | 3              | Kubernetes   | deployment         | -",
        "fastly_service             | name     | x              | Fastly       | service            | -"})
    void theNameTellsProviderAndKind(String type, String key, String value, String provider, String kind,
            String region) {
        ImportResult result = Fixtures.read("p.json", """
                {"format_version": "1.2", "planned_values": {"root_module": {"resources": [
                  {"address": "%1$s.shop", "mode": "managed", "type": "%1$s", "name": "shop",
                   "values": {"%2$s": "%3$s"}}]}}}
                """.formatted(type, key, value));
        String text = ModelText.of(result);
        String name = "shop (" + provider + " " + kind + ")";
        assertTrue(text.contains("GenericComponent " + type + ".shop name=" + name + " "), text);
        assertTrue(text.contains(". provider = " + provider), text);
        assertEquals(region != null, text.contains("  Region " + region + " name=" + region), text);
        assertEquals(1, result.count(ImportNote.Kind.GENERIC));
    }
}
