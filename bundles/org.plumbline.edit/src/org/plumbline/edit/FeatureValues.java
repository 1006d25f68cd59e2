/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.plumbline.catalog.Words;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;

/** Translates the value of one feature between the model and what people read and enter. */
public final class FeatureValues {

    private static final int MOST_PERCENT = 100;
    private static final int MOST_PORT = 65535;

    private final EObject element;
    private final EStructuralFeature feature;

    private FeatureValues(EObject element, EStructuralFeature feature) {
        this.element = element;
        this.feature = feature;
    }

    public static FeatureValues of(EObject element, EStructuralFeature feature) {
        return new FeatureValues(element, feature);
    }

    /** The choices of an enumeration or a yes/no attribute, in the order of the model. */
    public static String[] choices(EStructuralFeature feature) {
        if (feature.getEType() instanceof EEnum literals) {
            return literals.getELiterals().stream().map(l -> label(l.getInstance())).toArray(String[]::new);
        }
        return new String[] {"No", "Yes"};
    }

    /** Whether the value is a number. */
    public static boolean isNumber(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        return type == int.class || type == double.class;
    }

    /** Whether the value is chosen among {@link #choices}. */
    public static boolean isChoice(EStructuralFeature feature) {
        return feature.getEType() instanceof EEnum || feature.getEType().getInstanceClass() == boolean.class;
    }

    /** What a user reads for the value; empty when nothing is said. */
    public String label() {
        Object value = element.eGet(feature);
        if (feature.isMany()) {
            return ((List<?>) value).stream().map(FeatureValues::text).collect(Collectors.joining(", "));
        }
        if (feature.isUnsettable() && !element.eIsSet(feature)) {
            return "";
        }
        return text(value);
    }

    /** Text, or the index of the choice. */
    public Object toCell() {
        if (!isChoice(feature)) {
            return label();
        }
        Object value = element.eGet(feature);
        if (value instanceof Boolean yes) {
            return yes ? 1 : 0;
        }
        List<EEnumLiteral> literals = ((EEnum) feature.getEType()).getELiterals();
        for (int i = 0; i < literals.size(); i++) {
            if (literals.get(i).getInstance() == value) {
                return i;
            }
        }
        return 0;
    }

    /** The value that a text or the index of a choice stands for; {@link SetCommand#UNSET_VALUE} for none. */
    public Object fromCell(Object cell) {
        if (cell instanceof Integer choice) {
            if (feature.getEType() instanceof EEnum literals) {
                return literals.getELiterals().get(Math.max(0, choice)).getInstance();
            }
            return choice == 1;
        }
        String text = String.valueOf(cell).strip();
        if (feature.isMany()) {
            return Arrays.stream(text.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
        }
        if (text.isEmpty()) {
            return SetCommand.UNSET_VALUE;
        }
        return EcoreUtil.createFromString((EDataType) feature.getEType(), text);
    }

    /** Why a text cannot be the value, or {@code null} when it can. */
    public static String problem(EStructuralFeature feature, Object cell) {
        String text = String.valueOf(cell).strip();
        Class<?> type = feature.getEType().getInstanceClass();
        if (text.isEmpty() || !isNumber(feature)) {
            return null;
        }
        try {
            double number = type == int.class ? Integer.parseInt(text) : Double.parseDouble(text);
            double most = most(feature);
            return number < 0 || !Double.isFinite(number) ? "Enter a number that is not negative."
                    : number > most ? "Enter a number of at most " + (int) most + "." : null;
        } catch (NumberFormatException e) {
            return type == int.class ? "Enter a whole number." : "Enter a number, such as 99.9.";
        }
    }

    private static double most(EStructuralFeature feature) {
        return feature.getName().endsWith("Percent") ? MOST_PERCENT
                : "port".equals(feature.getName()) ? MOST_PORT : Double.MAX_VALUE;
    }

    /** Whether people see the feature among the facts of its element: they set it, or it refers to others. */
    public static boolean isShown(EStructuralFeature feature) {
        return isEditable(feature) || feature instanceof EReference reference && !reference.isContainment()
                && reference.isChangeable() && (!reference.isMany() || reference.getEOpposite() == null);
    }

    /** Whether people set the feature itself; references and identity are set by other means. */
    public static boolean isEditable(EStructuralFeature feature) {
        return feature.isChangeable() && !(feature instanceof EReference) && !"id".equals(feature.getName())
                && !"origin".equals(feature.getName());
    }

    /** Whether the feature has the value already. */
    public static boolean same(EObject element, EStructuralFeature feature, Object value) {
        return value == SetCommand.UNSET_VALUE ? !element.eIsSet(feature)
                : element.eIsSet(feature) == (value != null) && Objects.equals(element.eGet(feature), value);
    }

    /** What people read for a value of any feature; empty for none. */
    public static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Enumerator literal -> label(literal);
            case Boolean yes -> yes ? "Yes" : "No";
            case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case Element referred -> Nodes.label(referred);
            case org.plumbline.model.SourceLocation origin -> origin.label();
            default -> value.toString();
        };
    }

    /** {@code PAY_PER_USE} reads "Pay per use"; what is not said reads as nothing. */
    private static String label(Enumerator literal) {
        return "UNKNOWN".equals(literal.getName()) ? "" : Words.of(literal.getName());
    }
}
