/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.plumbline.model.Element;

/**
 * A change of the model that was heard of.
 *
 * @param lost the elements that were below the one that was taken out, which later edits can move elsewhere
 */
record Edit(Notification notification, List<Element> lost) { }
