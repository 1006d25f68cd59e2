/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pick;

import org.eclipse.jface.resource.ImageDescriptor;

/**
 * One thing to choose.
 *
 * @param detail what tells it from others of the same title; empty for nothing
 * @param chosen what happens when it is chosen
 */
public record Pick(String title, String detail, ImageDescriptor icon, Runnable chosen) {
}
