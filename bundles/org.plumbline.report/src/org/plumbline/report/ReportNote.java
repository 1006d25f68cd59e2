/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

/**
 * What became of a part of an imported file that the reader of a report should know about.
 *
 * @param kind short word for the group of notes it belongs to, such as {@code unresolved}
 * @param subject what it is about, such as the name of a resource; empty when it is about the whole file
 * @param line line in the imported file, counted from 1; 0 when there is none
 */
public record ReportNote(String kind, String subject, int line, String text) { }
