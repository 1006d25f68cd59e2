/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.catalog.Words;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.validation.Change;
import org.plumbline.validation.Fix;
import org.plumbline.validation.OpenQuestion;

/** The controls that answer a question, made for the type of the feature that holds the answer. */
final class AnswerControls {

    private static final int NUMBER_WIDTH = 110;
    private static final int TEXT_WIDTH = 220;

    private final OpenQuestion question;
    private final Consumer<Fix> apply;
    private final Composite row;

    AnswerControls(Composite parent, OpenQuestion question, Consumer<Fix> apply, Runnable properties) {
        this.question = question;
        this.apply = apply;
        row = new Composite(parent, SWT.NONE);
        row.setLayout(RowLayoutFactory.fillDefaults().center(true).spacing(8).wrap(true).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        if (question.feature() instanceof EAttribute attribute && !attribute.isMany()) {
            label(Words.of(attribute.getName()) + ":");
            controls(attribute);
        }
        button("Open properties", properties);
    }

    private void controls(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        if (type == PlumblinePackage.Literals.FACT) {
            button("Yes", () -> answer("Yes", Fact.YES));
            button("No", () -> answer("No", Fact.NO));
        } else if (type.getInstanceClass() == boolean.class || type.getInstanceClass() == Boolean.class) {
            button("Yes", () -> answer("Yes", true));
            button("No", () -> answer("No", false));
        } else if (type instanceof EEnum choices) {
            choice(choices);
        } else {
            value(type);
        }
    }

    private void choice(EEnum choices) {
        Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        var literals = choices.getELiterals().stream().filter(each -> !"UNKNOWN".equals(each.getName())).toList();
        literals.forEach(each -> combo.add(Words.of(each.getName())));
        Button set = button("Answer", () -> {
            EEnumLiteral chosen = literals.get(combo.getSelectionIndex());
            answer(Words.of(chosen.getName()), chosen.getInstance());
        });
        set.setEnabled(false);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> set.setEnabled(true)));
    }

    private void value(EDataType type) {
        boolean number = Number.class.isAssignableFrom(boxed(type.getInstanceClass()));
        Text text = new Text(row, SWT.BORDER);
        text.setLayoutData(new RowData(number ? NUMBER_WIDTH : TEXT_WIDTH, SWT.DEFAULT));
        Button set = button("Answer", () -> answer(text.getText().strip(), parse(type, text.getText().strip())));
        set.setEnabled(false);
        text.addModifyListener(e -> set.setEnabled(parse(type, text.getText().strip()) != null));
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> {
            if (set.isEnabled()) {
                answer(text.getText().strip(), parse(type, text.getText().strip()));
            }
        }));
    }

    /** Null while the text is no value of the type. */
    private static Object parse(EDataType type, String text) {
        try {
            return text.isEmpty() ? null : EcoreUtil.createFromString(type, text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Class<?> boxed(Class<?> type) {
        return type == null ? Object.class
                : type.isPrimitive() ? java.lang.invoke.MethodType.methodType(type).wrap().returnType() : type;
    }

    private void answer(String shown, Object value) {
        apply.accept(Fix.of("Answer: " + Words.of(question.feature().getName()) + " = " + shown,
                Change.set(question.holder(), question.feature(), value)));
    }

    private void label(String words) {
        new Label(row, SWT.NONE).setText(words);
    }

    private Button button(String words, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return button;
    }
}
