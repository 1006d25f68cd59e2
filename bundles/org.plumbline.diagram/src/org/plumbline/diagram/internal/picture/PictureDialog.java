/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.notation.svg.Theme;
import org.plumbline.picture.PictureFormat;

/** Asks how and where the diagram is written. It remembers the last answers. */
final class PictureDialog extends TitleAreaDialog {

    private static final List<PictureFormat> FORMATS = List.of(PictureFormat.values());
    private static final List<Integer> PERCENTS = List.of(50, 100, 150, 200, 300, 400);
    private static final int USUAL_PERCENT = 200;
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.AUTO);
    private static final String[] THEME_LABELS = {"Light", "Dark", "As the viewer prefers (SVG only)"};
    private static final String SECTION = "picture";

    private final String diagram;
    private final IDialogSettings settings;
    private Combo format;
    private Combo size;
    private Combo theme;
    private Button risks;
    private Text file;
    private PictureChoice choice;

    PictureDialog(Shell parent, String diagram) {
        super(parent);
        this.diagram = diagram.replaceFirst("\\.[^.]*$", "");
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PictureDialog.class))
                .getDialogSettings();
        settings = all.getSection(SECTION) == null ? all.addNewSection(SECTION) : all.getSection(SECTION);
        setHelpAvailable(false);
    }

    /** What was chosen; null before OK. */
    PictureChoice choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Save as Picture");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Picture of " + diagram);
        setMessage("Write the diagram for documents, slides and wikis.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(3).applyTo(area);
        format = combo(area, "&Format:", FORMATS.stream().map(PictureFormat::label).toArray(String[]::new));
        size = combo(area, "&Size:", PERCENTS.stream().map(each -> each + " %").toArray(String[]::new));
        size.setToolTipText("Pixels of the picture, compared to the diagram at 100 %");
        theme = combo(area, "&Colours:", THEME_LABELS);
        new Label(area, SWT.NONE);
        risks = new Button(area, SWT.CHECK);
        risks.setText("Mark open &risks");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(risks);
        new Label(area, SWT.NONE).setText("Fi&le:");
        file = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(convertWidthInCharsToPixels(50), SWT.DEFAULT).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("&Browse…");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        restore();
        format.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> formatChosen()));
        file.addModifyListener(e -> check());
        return area;
    }

    private static Combo combo(Composite area, String label, String... items) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Save", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void restore() {
        format.select(Math.max(0, indexOf(PictureFormat.values(), settings.get("format"))));
        theme.select(Math.max(0, indexOf(THEMES.toArray(), settings.get("theme"))));
        String percent = settings.get("percent");
        size.select(Math.max(0, PERCENTS.indexOf(percent == null ? USUAL_PERCENT : Integer.valueOf(percent))));
        risks.setSelection(settings.get("risks") == null || settings.getBoolean("risks"));
        String folder = settings.get("folder");
        Path usual = Path.of(folder == null ? System.getProperty("user.home") : folder);
        file.setText(PictureChoice.named(usual.resolve(diagram).toString(), chosenFormat()));
        size.setEnabled(chosenFormat() == PictureFormat.PNG);
    }

    private static int indexOf(Object[] values, String name) {
        return Arrays.stream(values).map(Object::toString).toList().indexOf(name);
    }

    private PictureFormat chosenFormat() {
        return FORMATS.get(format.getSelectionIndex());
    }

    private void formatChosen() {
        size.setEnabled(chosenFormat() == PictureFormat.PNG);
        file.setText(PictureChoice.named(file.getText().strip(), chosenFormat()));
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(file.getText().strip());
        dialog.setFilterExtensions("*." + chosenFormat().extension());
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(PictureChoice.named(chosen, chosenFormat()));
        }
    }

    private void check() {
        String problem = PictureChoice.problemWith(file.getText());
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    @Override
    protected void okPressed() {
        Path path = Path.of(PictureChoice.named(file.getText().strip(), chosenFormat()));
        if (Files.exists(path) && !MessageDialog.openConfirm(getShell(), "Save as Picture",
                path + " exists already. Replace it?")) {
            return;
        }
        Theme colours = THEMES.get(theme.getSelectionIndex());
        boolean light = colours == Theme.AUTO && chosenFormat() != PictureFormat.SVG;
        choice = new PictureChoice(path, chosenFormat(), PERCENTS.get(size.getSelectionIndex()) / 100.0,
                light ? Theme.LIGHT : colours, risks.getSelection());
        settings.put("format", chosenFormat().name());
        settings.put("theme", colours.name());
        settings.put("percent", PERCENTS.get(size.getSelectionIndex()));
        settings.put("risks", risks.getSelection());
        settings.put("folder", path.getParent().toString());
        super.okPressed();
    }
}
