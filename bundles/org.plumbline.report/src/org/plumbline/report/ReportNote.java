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
 * @param file the file it is in where that is not the file under review, else empty
 * @param line line in the imported file, counted from 1; 0 when there is none
 */
public record ReportNote(String kind, String subject, String file, int line, String text) { }
