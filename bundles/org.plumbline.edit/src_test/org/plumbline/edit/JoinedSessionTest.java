/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.provider.PlumblineItemProviderAdapterFactory;
import org.plumbline.validation.Change;
import org.plumbline.validation.Fix;
import org.plumbline.validation.RuleSet;

class JoinedSessionTest {

    private static final String KEY = "/shop/joined.plumb";
    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private final DataStore store = model.add(DataStore.class, "orders");
    private final BasicCommandStack stack = new BasicCommandStack();

    private EditSession join(CommandStack commands) {
        return EditSession.join(KEY, model.workload(),
                new AdapterFactoryEditingDomain(new PlumblineItemProviderAdapterFactory(), commands),
                RuleSet.of(List.of()), Runnable::run, null);
    }

    @Test
    void aFixIsAStepOfTheHost() {
        EditSession session = join(stack);
        assertSame(session, EditSessions.find(KEY).orElseThrow());
        session.apply(Fix.of("Encrypt",
                Change.set(store, PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST, Fact.YES)));
        assertEquals("Encrypt", stack.getUndoCommand().getLabel());
        session.dispose();
        assertTrue(EditSessions.find(KEY).isEmpty());
        assertTrue(stack.canUndo(), "the host keeps its steps");
        stack.undo();
        assertSame(Fact.UNKNOWN, store.getEncryptedAtRest());
    }

    @Test
    void aHostThatCannotTellWhetherToSaveIsRefused() {
        CommandStack foreign = (CommandStack) java.lang.reflect.Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] { CommandStack.class }, (proxy, method, args) -> null);
        assertThrows(IllegalArgumentException.class, () -> join(foreign));
        assertFalse(EditSessions.find(KEY).isPresent());
    }
}
