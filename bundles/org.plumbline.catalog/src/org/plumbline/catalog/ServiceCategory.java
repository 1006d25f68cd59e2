/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

/** The groups services are listed in, in the order of a palette. */
public enum ServiceCategory {
    CLIENT("Clients", new Accent("#4a5568", "#b8c2d0")),
    NETWORK("Networking and content delivery", new Accent("#7b3fb5", "#c9a0f5")),
    COMPUTE("Compute", new Accent("#a8480a", "#ffab6b")),
    CONTAINERS("Containers", new Accent("#9a5300", "#f5b041")),
    DATABASE("Databases", new Accent("#2456c5", "#8ab4ff")),
    STORAGE("Storage", new Accent("#2b7a2f", "#7fd182")),
    INTEGRATION("Messaging and integration", new Accent("#b5206b", "#ff8fc0")),
    ANALYTICS("Analytics", new Accent("#5b45c9", "#b3a5ff")),
    MACHINE_LEARNING("Machine learning", new Accent("#0b7264", "#4dd0b8")),
    SECURITY("Security", new Accent("#b3261e", "#ff8a80")),
    IDENTITY("Identity", new Accent("#a3224f", "#ff94ae")),
    OBSERVABILITY("Observability and management", new Accent("#0a6c86", "#5cc8e6")),
    DELIVERY("Delivery and developer tools", new Accent("#31639c", "#8fbcf0")),
    EXTERNAL("External systems", new Accent("#5a5a5a", "#bdbdbd")),
    GENERIC("Generic", new Accent("#52606d", "#aebbc8"));

    private final String title;
    private final Accent accent;

    ServiceCategory(String title, Accent accent) {
        this.title = title;
        this.accent = accent;
    }

    public String title() {
        return title;
    }

    public Accent accent() {
        return accent;
    }

    public Icon icon() {
        return Icons.category(this);
    }
}
