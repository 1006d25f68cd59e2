/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.util.Map;
import java.util.TreeMap;

/** What the table of Terraform's types says, for the reference documentation. */
public final class TerraformTypes {

    private TerraformTypes() {
    }

    /** By type: the CloudFormation type it is read as, "part of …" or "left out". */
    public static Map<String, String> meanings() {
        Map<String, String> meanings = new TreeMap<>();
        TypeTable.all().forEach((type, row) -> meanings.put(type, row.isLeftOut() ? "left out: deploys nothing"
                : row.owners().isEmpty() ? "`" + row.type() + "`"
                : "part of what `" + String.join("` or `", row.owners()) + "` names"));
        return meanings;
    }
}
