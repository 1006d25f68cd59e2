/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plumbline.importer.internal.cloudformation.Mappers;

class TypeTableTest {

    @Test
    void everyTypeHasAMapper() {
        List<String> mapped = Mappers.types();
        Set<String> missing = TypeTable.all().values().stream().map(TypeRow::type)
                .filter(type -> type != null && !mapped.contains(type)).collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void theTypesPeopleUseAreThere() {
        long count = TypeTable.all().keySet().stream().filter(type -> type.startsWith("aws_")).count();
        assertTrue(count > 400, count + " types");
        assertEquals("AWS::RDS::DBInstance", TypeTable.of("aws_db_instance").type());
    }

    @Test
    void aRowIsReadAsTheFileExplains() {
        TypeRow row = TypeRow.of(new String[] {"aws_x", "+a,b>Base[]|AWS::X::Y", "c.d=E{true>On,false>} f?=-"});
        assertEquals(List.of("a", "b"), row.owners());
        assertEquals("Base[]", row.base());
        assertEquals("AWS::X::Y", row.type());
        assertEquals(new TypeRow.Attribute("E", "true>On,false>", false), row.attribute("c.d"));
        assertEquals(new TypeRow.Attribute("-", "", true), row.attribute("f"));
        assertEquals(new TypeRow.Attribute("SomeName", "", false), row.attribute("block.some_name"));
    }

    @Test
    void whatIsInTheTableOnlyToBeIgnoredIsMarkedSo() {
        assertTrue(TypeTable.of("random_password").isLeftOut());
        assertTrue(!TypeTable.of("aws_s3_bucket_versioning").isLeftOut());
    }
}
