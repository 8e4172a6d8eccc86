package dev.gatehouse.steps.catalogue;

import dev.gatehouse.steps.CatalogueEntry;
import java.util.Collection;
import java.util.stream.Collectors;

/** Steps for a terminal. */
public final class TextPage implements CataloguePage {

    @Override
    public String of(Collection<CatalogueEntry> steps, ParameterBook parameters) {
        return steps.stream().map(CatalogueEntry::text).collect(Collectors.joining("\n"));
    }
}
