/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

/** What is known of a service before any design says something; the literals are those of the model's facts. */
public enum ServiceFact {
    UNKNOWN,
    YES,
    NO
}
