/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.figures;

import org.plumbline.catalog.Accent;

/**
 * How a kind of boundary is drawn, told apart by more than colour.
 *
 * @param colour border and title
 * @param fill ground
 * @param dashes lengths of dashes and gaps of the border; none for a plain line
 * @param lineWidth width of the border
 */
public record BoundaryStyle(Accent colour, Accent fill, int[] dashes, int lineWidth) {

    public static final BoundaryStyle ACCOUNT = new BoundaryStyle(new Accent("#9c1f5b", "#f08ab8"),
            new Accent("#ffffff", "#1e1e1e"), new int[0], 2);
    public static final BoundaryStyle REGION = new BoundaryStyle(new Accent("#0b6e79", "#4fc9d6"),
            new Accent("#ffffff", "#1e1e1e"), new int[] {8, 5}, 1);
    public static final BoundaryStyle ZONE = new BoundaryStyle(new Accent("#47608a", "#9db7e0"),
            new Accent("#f8fafc", "#22262b"), new int[] {3, 4}, 1);
    public static final BoundaryStyle NETWORK = new BoundaryStyle(new Accent("#6b3fa0", "#c4a3f2"),
            new Accent("#fcfaff", "#211f26"), new int[0], 2);
    public static final BoundaryStyle PUBLIC_SUBNET = new BoundaryStyle(new Accent("#2f6f1e", "#93d07f"),
            new Accent("#f0f8ec", "#20291e"), new int[0], 1);
    public static final BoundaryStyle PRIVATE_SUBNET = new BoundaryStyle(new Accent("#1c5fa8", "#86bdf5"),
            new Accent("#eef5fc", "#1c2631"), new int[0], 1);
    public static final BoundaryStyle SUBNET = new BoundaryStyle(new Accent("#5a6470", "#b3bcc7"),
            new Accent("#f6f7f9", "#25282c"), new int[0], 1);
    public static final BoundaryStyle GROUP = new BoundaryStyle(new Accent("#5a6470", "#b3bcc7"),
            new Accent("#fafbfc", "#232629"), new int[] {1, 4}, 1);
}
