/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the user knows about the target of an import and the input does not say.
 *
 * @param parameters values for the input's parameters, by name; they win over defaults
 * @param region the Region the workload is deployed to, or null when it is not known
 * @param account the account it is deployed to, or null when it is not known
 */
public record ImportOptions(Map<String, String> parameters, String region, String account) {

    /** Nothing known: parameters keep their defaults. */
    public static final ImportOptions DEFAULT = new ImportOptions(Map.of(), null, null);

    public ImportOptions {
        parameters = Map.copyOf(parameters);
    }

    public ImportOptions withParameter(String name, String value) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put(name, value);
        return new ImportOptions(all, region, account);
    }

    public ImportOptions withRegion(String newRegion) {
        return new ImportOptions(parameters, newRegion, account);
    }

    public ImportOptions withAccount(String newAccount) {
        return new ImportOptions(parameters, region, newAccount);
    }
}
