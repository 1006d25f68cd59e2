/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import org.plumbline.importer.merge.MergeResult;
import org.plumbline.model.Workload;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.io.DiagramFiles;
import org.plumbline.notation.layout.AutoLayout;

/**
 * What a merge would make of a workload, which is not touched.
 *
 * @param workload the merged one
 * @param drawing the drawing as it is before the merge; null where there is none
 */
public record MergePreview(MergeResult result, Workload workload, Drawing drawing) {

    /** The first diagram as it will be: what is there stays where it is, and what is new stands beside it. */
    public Diagram layout() {
        return drawing == null ? AutoLayout.layout(workload)
                : DiagramFiles.complete(drawing, workload, result.moved()).getDiagrams().get(0);
    }
}
