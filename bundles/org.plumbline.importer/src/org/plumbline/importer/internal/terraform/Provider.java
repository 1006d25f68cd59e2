/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a resource of another provider than AWS says of its place and kind.
 *
 * @param name what people call the provider
 * @param kind the provider and the kind of resource, in words
 * @param region code of the region it is in, where its attributes tell
 */
record Provider(String name, String kind, Optional<String> region) {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("azurerm", "Azure"),
            Map.entry("azuread", "Microsoft Entra"), Map.entry("azapi", "Azure"), Map.entry("google", "Google Cloud"),
            Map.entry("kubernetes", "Kubernetes"), Map.entry("kubectl", "Kubernetes"), Map.entry("helm", "Helm"),
            Map.entry("oci", "Oracle Cloud"), Map.entry("ibm", "IBM Cloud"), Map.entry("alicloud", "Alibaba Cloud"),
            Map.entry("digitalocean", "DigitalOcean"), Map.entry("hcloud", "Hetzner Cloud"),
            Map.entry("github", "GitHub"), Map.entry("mongodbatlas", "MongoDB Atlas"));

    /** Empty for a resource of AWS. */
    static Optional<Provider> of(PlanResource resource) {
        int cut = resource.type().indexOf('_');
        String prefix = cut < 0 ? resource.type() : resource.type().substring(0, cut);
        if (prefix.equals("aws") || prefix.equals("awscc")) {
            return Optional.empty();
        }
        String name = NAMES.getOrDefault(prefix, prefix.isEmpty() ? "" : prefix.substring(0, 1).toUpperCase(
                Locale.ROOT) + prefix.substring(1));
        String kind = cut < 0 ? "" : " " + resource.type().substring(cut + 1).replace('_', ' ');
        return Optional.of(new Provider(name, name + kind, region(resource)));
    }

    private static Optional<String> region(PlanResource resource) {
        for (String key : new String[] {"location", "region"}) {
            String text = resource.values().text(key);
            if (text != null && !text.isBlank() && !text.contains("/")) {
                // Azure's regions are written with and without spaces.
                return Optional.of(text.replace(" ", "").toLowerCase(Locale.ROOT));
            }
        }
        String zone = resource.values().text("zone");
        return zone == null || !zone.matches("[a-z]+-[a-z]+\\d+-[a-z]") ? Optional.empty()
                : Optional.of(zone.substring(0, zone.lastIndexOf('-')));
    }
}
