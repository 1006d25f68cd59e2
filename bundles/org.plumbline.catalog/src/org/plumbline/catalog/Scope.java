/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

/** How far one instance of a service reaches, and so what it fails with. */
public enum Scope {
    /** One instance lives in one Availability Zone and is lost with it unless it is replicated. */
    ZONAL("Zonal"),
    /** The service spreads itself over the zones of a Region. */
    REGIONAL("Regional"),
    /** The service answers from many Regions or edge locations. */
    GLOBAL("Global");

    private final String title;

    Scope(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
