/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import org.plumbline.model.Criticality;
import org.plumbline.model.build.ModelBuilder;

/** How one reference architecture is drawn. */
interface Blueprint {

    /** What the workload is for, in one sentence. */
    String purpose();

    Criticality criticality();

    /** Draws what teams often bring to a first review. */
    void draft(ModelBuilder b);

    /** Draws the design after its review. {@link GoodPractice} adds what holds for every component of a kind. */
    void good(ModelBuilder b);
}
