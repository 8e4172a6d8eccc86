package dev.gatehouse.steps.catalogue;

import dev.gatehouse.steps.CatalogueEntry;
import java.util.Collection;

/** Writes the catalogue, or what was found in it, in one form. */
public interface CataloguePage {

    /** Writes steps, in their order, with the parameters that they use. */
    String of(Collection<CatalogueEntry> steps, ParameterBook parameters);
}
