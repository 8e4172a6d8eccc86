package dev.gatehouse.rules.requests;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.ObjectType;

/** Memory has a parent that it goes away with: advice. */
final class ParentObjectCheck extends Rule {

    ParentObjectCheck() {
        super(new RuleText(
                "ParentObjectCheck",
                "call WdfMemoryCreate without a parent",
                "the memory becomes a child of the driver object, and stays until the driver is unloaded unless it is "
                        + "deleted",
                "set ParentObject in its WDF_OBJECT_ATTRIBUTES: the device, the target or the request it is for",
                "devtest/kmdf-parentobjectcheck.md"));
        watch(Conduct.Made.class, this::made);
    }

    private void made(Conduct.Made made, Court court) {
        if (made.type() == ObjectType.MEMORY && !made.parented()) {
            court.warning(this, made.driver(), made.object(), "makes memory " + made.object() + " without a parent");
        }
    }
}
