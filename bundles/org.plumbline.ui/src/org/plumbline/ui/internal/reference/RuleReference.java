/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.reference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.plumbline.ui.UiIds;
import org.plumbline.ui.internal.Problems;

/** Ways to the reference pages of the rules. */
public final class RuleReference {

    private static final String SCHEME = "rule:";

    private RuleReference() {
    }

    /** Shows the page of a rule, or the list of all rules for the empty id. */
    public static void open(IWorkbenchPage page, String ruleId) {
        try {
            ((RuleReferenceView) page.showView(UiIds.RULE_REFERENCE_VIEW)).show(ruleId);
        } catch (PartInitException e) {
            Problems.show("The reference could not be shown.", e);
        }
    }

    /** The address of a rule's page within the IDE. */
    public static String address(String ruleId) {
        return SCHEME + ruleId;
    }

    /** Goes to a rule's page, or to any other address in the browser. */
    public static void follow(IWorkbenchPage page, String address) {
        if (address.startsWith(SCHEME)) {
            open(page, address.substring(SCHEME.length()));
        } else if (!Program.launch(address)) {
            ILog.of(RuleReference.class).warn("No browser could be opened for " + address);
        }
    }
}
