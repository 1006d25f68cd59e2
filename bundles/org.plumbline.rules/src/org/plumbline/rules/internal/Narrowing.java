/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.POLICY__STATEMENTS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.validation.Change;
import org.plumbline.validation.Fixes;

/** Fixes that replace statements of a policy by narrower ones. */
public final class Narrowing {

    private Narrowing() {
    }

    /** The changes that take actions out of statements; a statement that would allow nothing is dropped. */
    public static List<Change> without(Policy policy, List<Statement> statements, Predicate<String> taken) {
        return statements.stream().flatMap(statement -> to(
                statement.getActions().stream().filter(taken.negate()).toList(), policy, statement).stream()).toList();
    }

    /** The changes that leave a statement with the actions given; without any it is dropped. */
    public static List<Change> to(List<String> actions, Policy policy, Statement statement) {
        Change drop = Change.remove(policy, POLICY__STATEMENTS, statement);
        if (actions.isEmpty()) {
            return List.of(drop);
        }
        Statement narrower = copy(statement);
        narrower.getActions().clear();
        narrower.getActions().addAll(actions);
        return List.of(drop, Change.add(policy, POLICY__STATEMENTS, narrower));
    }

    /** The changes that let statements hold only under one more condition. */
    public static List<Change> onlyIf(String condition, Policy policy, List<Statement> statements) {
        List<Change> changes = new ArrayList<>();
        for (Statement statement : statements) {
            Statement narrower = copy(statement);
            narrower.getConditions().add(condition);
            changes.add(Change.remove(policy, POLICY__STATEMENTS, statement));
            changes.add(Change.add(policy, POLICY__STATEMENTS, narrower));
        }
        return changes;
    }

    private static Statement copy(Statement statement) {
        Statement copy = PlumblineFactory.eINSTANCE.createStatement();
        copy.setId(statement.getId());
        copy.setName(statement.getName());
        copy.setDescription(statement.getDescription());
        copy.setOrigin(statement.getOrigin());
        copy.setEffect(statement.getEffect());
        copy.getActions().addAll(statement.getActions());
        copy.getNotActions().addAll(statement.getNotActions());
        copy.getResources().addAll(statement.getResources());
        copy.getNotResources().addAll(statement.getNotResources());
        copy.getPrincipals().addAll(statement.getPrincipals());
        copy.getConditions().addAll(statement.getConditions());
        return copy;
    }
}
