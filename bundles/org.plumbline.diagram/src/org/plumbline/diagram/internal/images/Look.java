/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.images;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icon;
import org.plumbline.catalog.Risk;
import org.plumbline.diagram.internal.paint.Detail;
import org.plumbline.notation.Metrics;

/** Colours, fonts and glyphs of the diagram, for a light or a dark theme. The one place figures take them from. */
public final class Look {

    private static final Accent GROUND = new Accent("#ffffff", "#1e1e1e");
    private static final Accent CARD = new Accent("#ffffff", "#2a2d31");
    private static final Accent CARD_EDGE = new Accent("#c3cad3", "#555b63");
    private static final Accent TEXT = new Accent("#1b2430", "#eceff3");
    private static final Accent LINE = new Accent("#5b6775", "#9aa5b1");
    private static final Accent SAFE = new Accent("#2b7a2f", "#7fd182");
    private static final Accent SELECTION = new Accent("#1a5fb4", "#7ab7ff");
    private static final Accent GRID = new Accent("#eef1f4", "#282b2f");
    private static final int INCH = 72;
    private static final int MOST_WIDTHS = 50_000;

    private record Words(String text, Font font) { }

    private final boolean dark;
    private final Map<String, Color> colours = new HashMap<>();
    private final SvgImages images = new SvgImages();
    private final Display display;
    private double scale = 1;
    private Detail detail = Detail.FULL;
    private int hairline = 1;
    private final Map<Words, Integer> widths = new HashMap<>();
    private final Map<String, Font> fonts = new HashMap<>();

    public Look(Display display, boolean dark) {
        this.display = display;
        this.dark = dark;
    }

    public boolean isDark() {
        return dark;
    }

    public Color ground() {
        return colour(GROUND);
    }

    public Color card() {
        return colour(CARD);
    }

    public Color cardEdge() {
        return colour(CARD_EDGE);
    }

    public Color text() {
        return colour(TEXT);
    }

    public Color quietText() {
        return colour(Accent.QUIET_TEXT);
    }

    public Color line() {
        return colour(LINE);
    }

    public Color grid() {
        return colour(GRID);
    }

    public Color selection() {
        return colour(SELECTION);
    }

    /** The colour of what is known to be encrypted, and of what is known not to be. */
    public Color encryption(boolean safe) {
        return colour(safe ? SAFE : Accent.WRONG);
    }

    public Color risk(Risk risk) {
        return colour(risk.accent());
    }

    public Color colour(Accent accent) {
        return colours.computeIfAbsent(accent.on(dark), Look::parse);
    }

    /** The colour for controls that have no look of their own. */
    public static Color colour(Accent accent, boolean dark) {
        return parse(accent.on(dark));
    }

    /** A faint tone of an accent on a card, for the tile behind its icon. */
    public Color tint(Accent accent) {
        Color colour = colour(accent);
        Color ground = card();
        return colours.computeIfAbsent("tint " + accent.on(dark), key -> blend(colour, ground, 13));
    }

    public Font bold(int pixels) {
        return font(pixels, SWT.BOLD);
    }

    public Font plain(int pixels) {
        return font(pixels, SWT.NORMAL);
    }

    /** Says at which scale glyphs are drawn from now on, 1 being 100 %. */
    public void paintingAt(double newScale) {
        scale = Math.max(0.25, Math.min(4, newScale));
        detail = Detail.at(newScale);
        // Far away lines are not smoothed: one that is thinner than a pixel would be missing here and there.
        hairline = (int) Math.max(1, detail.hasNames() ? Math.round(1 / newScale) : Math.ceil(1 / newScale));
    }

    /** How much of a figure is drawn at the scale in use. */
    public Detail detail() {
        return detail;
    }

    /** The width of a line that is one pixel wide at the scale in use. */
    public int hairline() {
        return hairline;
    }

    /** Width in pixels at 100 %; asking the window system for it takes long, so it is kept. */
    public int width(String text, Font font) {
        if (widths.size() > MOST_WIDTHS) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Words(text, font), key -> FigureUtilities.getTextWidth(text, font));
    }

    /** Draws a glyph at a size of its own for the scale in use. */
    public void draw(Graphics graphics, Icon icon, Accent accent, int x, int y, int size) {
        int pixels = (int) Math.ceil(size * scale);
        Image image = images.exact(icon, accent.on(dark), pixels);
        if (pixels == size) {
            graphics.drawImage(image, x, y);
        } else {
            graphics.drawImage(image, 0, 0, pixels, pixels, x, y, size, size);
        }
    }

    /** A glyph as an image for a widget, kept as long as this. */
    public Image image(Icon icon, Accent accent, int size) {
        return images.exact(icon, accent.on(dark), size);
    }

    public void dispose() {
        images.dispose();
        fonts.values().forEach(Font::dispose);
    }

    private Font font(int pixels, int style) {
        return fonts.computeIfAbsent(pixels + "/" + style, key -> {
            FontData data = display.getSystemFont().getFontData()[0];
            int points = Math.round(pixels * (float) INCH / display.getDPI().y);
            return new Font(display, data.getName(), Math.max(1, points), style);
        });
    }

    private static Color blend(Color colour, Color ground, int percent) {
        return new Color(mix(colour.getRed(), ground.getRed(), percent),
                mix(colour.getGreen(), ground.getGreen(), percent), mix(colour.getBlue(), ground.getBlue(), percent));
    }

    private static int mix(int a, int b, int percent) {
        return (a * percent + b * (100 - percent)) / 100;
    }

    private static Color parse(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(new RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }
}
