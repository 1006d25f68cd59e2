/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.marker;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.plumbline.ide.FileFixes;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.ide.FixEffects;
import org.plumbline.ide.FixPrompt;
import org.plumbline.ui.internal.Problems;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

/** One fix of a finding; it mends the same problem at other elements too when they are chosen with it. */
final class FindingResolution extends WorkbenchMarkerResolution {

    private final IMarker marker;
    private final String title;
    private final String tradeOff;
    private volatile String effect = "";

    /** @param now the review that the fix belongs to */
    FindingResolution(IMarker marker, Fix fix, ReviewResult now) {
        this.marker = marker;
        this.title = fix.title();
        this.tradeOff = fix.tradeOff();
        FixEffects.find(now, fix, found -> effect = " Effect: " + found.text() + ".");
    }

    @Override
    public String getLabel() {
        return title;
    }

    @Override
    public String getDescription() {
        return title + "." + (tradeOff.isEmpty() ? "" : " Trade-off: " + tradeOff) + effect;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker chosen) {
        IFile file = (IFile) chosen.getResource();
        String id = FindingMarkers.findingId(chosen);
        try {
            FileFixes.apply(file, now -> FileFixes.finding(now, id).flatMap(found -> Engine.fixes(now.rules(), found)
                    .stream().filter(fix -> !chosen.equals(marker) || fix.title().equals(title)).findFirst())
                    .flatMap(fix -> FixPrompt.complete(now, fix)),
                    new NullProgressMonitor());
        } catch (CoreException e) {
            Problems.show("The fix could not be applied to " + file.getName() + ".", e);
        }
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        String rule = marker.getAttribute(FindingMarkers.RULE_ID, "");
        return Arrays.stream(markers).filter(each -> !each.equals(marker)
                && rule.equals(each.getAttribute(FindingMarkers.RULE_ID, null))).toArray(IMarker[]::new);
    }
}
