/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import org.plumbline.model.Decision;
import org.plumbline.validation.Finding;

/** A finding on which the team has decided. */
public record DecidedFinding(Finding finding, Decision decision) { }
