/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.marker;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.plumbline.edit.EditSessions;
import org.plumbline.ide.FileFixes;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.ide.RuleSets;
import org.plumbline.ui.internal.Problems;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;

/** Offers the fixes of a finding at its problem marker. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return marker.getResource() instanceof IFile file && RuleSets.of(file)
                .byId(marker.getAttribute(FindingMarkers.RULE_ID, ""))
                .filter(FindingResolutions::hasFixes).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        try {
            return resolutions(marker).toArray(IMarkerResolution[]::new);
        } catch (CoreException e) {
            Problems.log("No fixes can be offered for " + marker.getResource().getFullPath() + ".", e);
            return new IMarkerResolution[0];
        }
    }

    private static List<FindingResolution> resolutions(IMarker marker) throws CoreException {
        if (!(marker.getResource() instanceof IFile file)) {
            return List.of();
        }
        ReviewResult reviewed = EditSessions.find(FileReview.key(file)).map(session -> session.live().result())
                .orElse(null);
        ReviewResult result = reviewed == null ? FileReview.review(file) : reviewed;
        Optional<Finding> finding = FileFixes.finding(result, FindingMarkers.findingId(marker));
        return finding.map(found -> Engine.fixes(result.rules(), found)).orElse(List.of()).stream()
                .map(fix -> new FindingResolution(marker, fix, result)).toList();
    }

    /** Asked for every marker that is painted, so it looks at the rule's class alone and not at the model. */
    private static boolean hasFixes(Rule<?> rule) {
        for (Class<?> type = rule.getClass(); type != Rule.class; type = type.getSuperclass()) {
            for (var method : type.getDeclaredMethods()) {
                if (method.getName().equals("fixes")) {
                    return true;
                }
            }
        }
        return false;
    }
}
