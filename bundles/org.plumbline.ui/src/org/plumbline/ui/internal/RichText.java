/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Headings, paragraphs, listings and links in a text that wraps, can be selected and follows the theme. */
public final class RichText {

    private static final int MARGIN = 10;
    private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";

    private final StyledText widget;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final Consumer<String> opener;
    private int important;

    /** @param opener goes to the address of a link */
    public RichText(Composite parent, Consumer<String> opener) {
        this.opener = opener;
        widget = new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setLineSpacing(2);
        widget.setCaret(null);
        // The theme would give a text that cannot be edited the ground of a disabled field.
        widget.setData(CSS_DISABLED, Boolean.TRUE);
        // A text that was set while the widget had no size is scrolled to its end.
        widget.addControlListener(ControlListener.controlResizedAdapter(e -> widget.setTopPixel(0)));
        widget.addMouseListener(MouseListener.mouseUpAdapter(
                e -> follow(widget.getOffsetAtPoint(new Point(e.x, e.y)))));
    }

    public StyledText widget() {
        return widget;
    }

    public RichText clear() {
        text.setLength(0);
        styles.clear();
        important = 0;
        return this;
    }

    public RichText title(String words) {
        style(words, SWT.BOLD);
        text.append('\n');
        return this;
    }

    public RichText heading(String words) {
        text.append('\n');
        style(words, SWT.BOLD);
        text.append('\n');
        return this;
    }

    public RichText paragraph(String words) {
        text.append(words).append('\n');
        return this;
    }

    public RichText muted(String words) {
        StyleRange range = style(words, SWT.NORMAL);
        range.foreground = Quiet.colour();
        text.append('\n');
        return this;
    }

    /** A paragraph that begins with its name. */
    public RichText entry(String name, String words) {
        style(name, SWT.BOLD);
        text.append(words.isEmpty() ? "" : ": " + words).append('\n');
        return this;
    }

    /** Lines whose indentation matters. */
    public RichText listing(String lines) {
        style(lines, SWT.NORMAL).font = JFaceResources.getTextFont();
        text.append("\n\n");
        return this;
    }

    /** @param address given to the opener when somebody clicks it */
    public RichText link(String words, String address) {
        StyleRange range = style(words, SWT.NORMAL);
        range.underline = true;
        range.underlineStyle = SWT.UNDERLINE_LINK;
        range.foreground = JFaceColors.getHyperlinkText(widget.getDisplay());
        range.data = address;
        text.append('\n');
        return this;
    }

    /** What was written so far is to be seen without scrolling. */
    public RichText keepInView() {
        important = text.length();
        return this;
    }

    /** Height of what is to be seen without scrolling, at the present width. */
    public int importantHeight() {
        int end = Math.min(important, widget.getCharCount()) - 1;
        return end < 0 ? 0 : widget.getTextBounds(0, end).height + 2 * MARGIN + widget.getLineHeight() / 2;
    }

    public void show() {
        widget.setBackground(widget.getParent().getBackground());
        widget.setForeground(widget.getParent().getForeground());
        widget.setText(text.toString().stripTrailing());
        int length = widget.getCharCount();
        widget.setStyleRanges(styles.stream().filter(each -> each.start + each.length <= length)
                .toArray(StyleRange[]::new));
        widget.setTopPixel(0);
    }

    private StyleRange style(String words, int fontStyle) {
        StyleRange range = new StyleRange();
        range.start = text.length();
        range.length = words.length();
        range.fontStyle = fontStyle;
        styles.add(range);
        text.append(words);
        return range;
    }

    private void follow(int offset) {
        if (offset < 0 || offset >= widget.getCharCount() || widget.getSelectionCount() > 0) {
            return;
        }
        StyleRange range = widget.getStyleRangeAtOffset(offset);
        if (range != null && range.data instanceof String address) {
            opener.accept(address);
        }
    }
}
