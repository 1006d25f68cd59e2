/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plumbline.edit.EditSession;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;

/**
 * Edits that no architect would make, all through the command stack: create, delete, move, re-parent, set, add and
 * remove references, fixes, undo and redo. The same seed gives the same edits.
 */
final class RandomEdits {

    private static final List<String> TEXTS = List.of("", "*", "x", "0.0.0.0/0", "10.0.0.0/24", "s3:*", "m4.large",
            "..", "http", "arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws:iam::111122223333:root", "eu-west-1",
            "us-east-1", "aws.rds", "aws.lambda", "aws.sqs", "aws.alb", "generic.server", "EU");
    private static final double[] NUMBERS = {0, 1, 2, -1, 7, 99.9, 99.99, 443, 1440, 1e9, Double.NaN};
    private static final int MOST_ELEMENTS = 60;

    private final EditSession session;
    private final Random random;
    private int created;

    RandomEdits(EditSession session, long seed) {
        this.session = session;
        this.random = new Random(seed);
    }

    /** Makes one edit and tells what it was. */
    String edit() {
        List<EObject> all = all();
        int choice = random.nextInt(100);
        if (all.size() < MOST_ELEMENTS / 2 || choice < 14 && all.size() < MOST_ELEMENTS) {
            return create(all);
        }
        if (choice < 20) {
            return delete(all);
        }
        if (choice < 28) {
            return reparent(all);
        }
        if (choice < 55) {
            return setAttribute(all);
        }
        if (choice < 78) {
            return setReference(all);
        }
        if (choice < 82) {
            return fix();
        }
        if (choice < 85) {
            return reorder(all);
        }
        return undoOrRedo(choice);
    }

    private String create(List<EObject> all) {
        EObject parent = any(all);
        List<EReference> containments = parent.eClass().getEAllContainments();
        if (containments.isEmpty()) {
            return "nothing";
        }
        EReference containment = any(containments);
        EObject child = EcoreUtil.create(any(concrete(containment.getEReferenceType())));
        if (child instanceof Element element) {
            element.setId("e" + created++);
        }
        for (EAttribute attribute : child.eClass().getEAllAttributes()) {
            Object value = attribute.isMany() || attribute.isID() ? null : value(attribute.getEAttributeType());
            if (value != null && random.nextInt(3) == 0) {
                child.eSet(attribute, value);
            }
        }
        return execute("create " + child.eClass().getName(), containment.isMany()
                ? AddCommand.create(domain(), parent, containment, child)
                : SetCommand.create(domain(), parent, containment, child));
    }

    private String delete(List<EObject> all) {
        EObject gone = any(all);
        return gone.eContainer() == null ? "nothing"
                : execute("delete " + gone.eClass().getName(), DeleteCommand.create(domain(), gone));
    }

    private String reparent(List<EObject> all) {
        EObject child = any(all);
        EReference containment = child.eContainmentFeature();
        if (containment == null || !containment.isMany()) {
            return "nothing";
        }
        List<EObject> parents = all.stream().filter(p -> p.eClass().getEAllContainments().contains(containment))
                .filter(p -> !EcoreUtil.isAncestor(child, p) && p != child.eContainer()).toList();
        if (parents.isEmpty()) {
            return "nothing";
        }
        CompoundCommand move = new CompoundCommand();
        move.append(RemoveCommand.create(domain(), child.eContainer(), containment, child));
        move.append(AddCommand.create(domain(), any(parents), containment, child));
        return execute("re-parent " + child.eClass().getName(), move);
    }

    private String reorder(List<EObject> all) {
        EObject owner = any(all);
        List<EReference> lists = owner.eClass().getEAllReferences().stream()
                .filter(r -> r.isMany() && !r.isTransient() && ((List<?>) owner.eGet(r)).size() > 1).toList();
        if (lists.isEmpty()) {
            return "nothing";
        }
        EReference list = any(lists);
        List<?> values = (List<?>) owner.eGet(list);
        return execute("reorder " + list.getName(), MoveCommand.create(domain(), owner, list,
                any(values), random.nextInt(values.size())));
    }

    private String setAttribute(List<EObject> all) {
        EObject element = any(all);
        EAttribute attribute = any(element.eClass().getEAllAttributes());
        Object value = attribute.isID() ? null : value(attribute.getEAttributeType());
        if (value == null) {
            return "nothing";
        }
        String what = "set " + attribute.getName();
        if (!attribute.isMany()) {
            return execute(what, SetCommand.create(domain(), element, attribute,
                    random.nextInt(5) == 0 ? SetCommand.UNSET_VALUE : value));
        }
        List<?> values = (List<?>) element.eGet(attribute);
        return execute(what, values.isEmpty() || random.nextBoolean()
                ? AddCommand.create(domain(), element, attribute, value)
                : RemoveCommand.create(domain(), element, attribute, any(values)));
    }

    private String setReference(List<EObject> all) {
        List<EObject> owners = all.stream().filter(o -> o.eClass().getEAllReferences().stream()
                .anyMatch(RandomEdits::isCross)).toList();
        if (owners.isEmpty()) {
            return "nothing";
        }
        EObject owner = any(owners);
        EReference reference = any(owner.eClass().getEAllReferences().stream().filter(RandomEdits::isCross).toList());
        List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        String what = "refer by " + reference.getName();
        if (!reference.isMany()) {
            return execute(what, SetCommand.create(domain(), owner, reference,
                    targets.isEmpty() || random.nextInt(6) == 0 ? null : any(targets)));
        }
        List<?> values = (List<?>) owner.eGet(reference);
        if (!values.isEmpty() && random.nextInt(3) == 0) {
            return execute(what, RemoveCommand.create(domain(), owner, reference, any(values)));
        }
        return targets.isEmpty() ? "nothing"
                : execute(what, AddCommand.create(domain(), owner, reference, any(targets)));
    }

    private String fix() {
        List<Finding> findings = session.live().result().findings();
        if (findings.isEmpty()) {
            return "nothing";
        }
        List<Fix> fixes = Engine.fixes(any(findings));
        if (fixes.isEmpty()) {
            return "nothing";
        }
        Fix fix = any(fixes);
        session.apply(fix);
        return "fix " + fix.title();
    }

    private String undoOrRedo(int choice) {
        int steps = 1 + random.nextInt(4);
        for (int i = 0; i < steps; i++) {
            if (choice < 94 && session.commandStack().canUndo()) {
                session.commandStack().undo();
            } else if (choice >= 94 && session.commandStack().canRedo()) {
                session.commandStack().redo();
            }
        }
        return choice < 94 ? "undo" : "redo";
    }

    private String execute(String what, Command command) {
        if (!command.canExecute()) {
            return "nothing";
        }
        session.execute(command);
        return what;
    }

    private List<EObject> all() {
        List<EObject> result = new ArrayList<>();
        result.add(session.workload());
        for (TreeIterator<EObject> all = session.workload().eAllContents(); all.hasNext();) {
            result.add(all.next());
        }
        return result;
    }

    private EditingDomain domain() {
        return session.domain();
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum literals) {
            return any(literals.getELiterals()).getInstance();
        }
        Class<?> java = type.getInstanceClass();
        if (java == String.class) {
            return any(TEXTS);
        }
        if (java == double.class) {
            return NUMBERS[random.nextInt(NUMBERS.length)];
        }
        if (java == int.class) {
            return random.nextInt(8) - 1;
        }
        return java == boolean.class ? random.nextInt(4) == 0 : null;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static boolean isCross(EStructuralFeature feature) {
        return feature instanceof EReference r && !r.isContainment() && !r.isContainer() && !r.isTransient();
    }

    private static List<EClass> concrete(EClass type) {
        return PlumblinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).toList();
    }
}
