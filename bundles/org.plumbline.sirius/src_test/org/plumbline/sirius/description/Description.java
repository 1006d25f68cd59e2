/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.plumbline.sirius.DiagramServices;
import org.plumbline.sirius.EditServices;
import org.plumbline.sirius.FindingServices;
import org.plumbline.sirius.PropertyServices;

/**
 * Writes the viewpoint specification {@code description/plumbline.odesign} from the metamodel and the catalogue, so
 * that it cannot fall behind them. The file is committed and compared; nothing is written when Sirius runs.
 */
final class Description {

    /** The classes whose public methods expressions may call. */
    static final List<Class<?>> SERVICES = List.of(DiagramServices.class, EditServices.class, FindingServices.class,
            PropertyServices.class);

    /** Of a format that Sirius 6 and later read; younger ones migrate it in memory. */
    private static final String VERSION = "12.0.0.2017041100";
    private static final String SIRIUS = "http://www.eclipse.org/sirius/";

    private Description() {
    }

    static String write() {
        Xml viewpoint = Xml.tag("ownedViewpoints").named(Paths.VIEWPOINT).with("modelFileExtension", "plumb")
                .with("icon", DiagramServices.ICONS + "workload.png")
                .with("endUserDocumentation", "Cloud architectures, reviewed against the six pillars while drawn.")
                .add(architecture(), boundary(), TableAndTree.table(), TableAndTree.tree());
        for (Class<?> services : SERVICES) {
            viewpoint.add(Xml.tag("ownedJavaExtensions").with("qualifiedClassName", services.getName()));
        }
        return Xml.tag("description:Group").with("xmi:version", "2.0")
                .with("xmlns:xmi", "http://www.omg.org/XMI")
                .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .with("xmlns:description", SIRIUS + "description/1.1.0")
                .with("xmlns:description_1", SIRIUS + "diagram/description/1.1.0")
                .with("xmlns:description_2", SIRIUS + "table/description/1.1.0")
                .with("xmlns:description_3", SIRIUS + "tree/description/1.0.0")
                .with("xmlns:filter", SIRIUS + "diagram/description/filter/1.1.0")
                .with("xmlns:properties", SIRIUS + "properties/1.0.0")
                .with("xmlns:style", SIRIUS + "diagram/description/style/1.1.0")
                .with("xmlns:tool", SIRIUS + "description/tool/1.1.0")
                .with("xmlns:tool_1", SIRIUS + "diagram/description/tool/1.1.0")
                .with("xmlns:validation", SIRIUS + "description/validation/1.1.0")
                .named("plumbline").with("version", VERSION)
                .add(viewpoint, Styles.palette(), Properties.extension()).write();
    }

    /** The paths of the images that it names. */
    static List<String> paths() {
        return Pattern.compile(Pattern.quote(DiagramServices.ICONS) + "[^\"]+").matcher(write()).results()
                .map(MatchResult::group).distinct().toList();
    }

    /** The whole workload; made by itself when the viewpoint is chosen. */
    private static Xml architecture() {
        Xml layer = Xml.tag("defaultLayer").named("Architecture");
        Mappings.addTo(layer);
        Tools.addTo(layer);
        layer.add(Layers.badges(), Layers.customization());
        return diagram(Paths.ARCHITECTURE, "model::Workload", "aql:self.elementName() + ' architecture'")
                .with("initialisation", true).with("showOnStartup", true)
                .addAll(Layers.filters()).add(Validation.rules()).add(layer).addAll(Layers.ofPillars());
    }

    /** What one boundary encloses, with the same mappings and tools. */
    private static Xml boundary() {
        Xml layer = Xml.tag("defaultLayer").named("Boundary").with("reusedMappings", Paths.all())
                .with("reusedTools", Paths.creationTools()).add(Layers.badges(), Layers.customization());
        return diagram(Paths.BOUNDARY, "model::Boundary", "aql:'Inside ' + self.elementName()")
                .addAll(Layers.filters()).add(Validation.reused()).add(layer).addAll(Layers.ofPillars());
    }

    private static Xml diagram(String name, String type, String title) {
        return TableAndTree.representation("description_1:DiagramDescription", name, type, title)
                .with("enablePopupBars", true).with("dropDescriptions", Paths.editing("drop"))
                .with("pasteDescriptions", Paths.editing("paste"));
    }
}
