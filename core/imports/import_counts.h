// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace assay {

/// What an import does to things of one kind.
struct KindCount {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;

    qint64 changed() const { return created + updated; }
    bool operator==(const KindCount&) const = default;
};

/// What an import does, kind by kind.
struct ImportCounts {
    KindCount experiments;
    KindCount runs;
    KindCount params;
    KindCount tags;
    KindCount series;
    KindCount points;
    KindCount datasets;
    KindCount inputs;
    KindCount artifacts;
    KindCount definitions; ///< Of metrics.
    KindCount histograms;
    KindCount contents; ///< Of artifacts, kept in the project.
    KindCount models;
    KindCount versions;
    KindCount aliases;

    qint64 changed() const
    {
        return experiments.changed() + runs.changed() + params.changed() + tags.changed() + series.changed()
            + points.changed() + datasets.changed() + inputs.changed() + artifacts.changed() + definitions.changed()
            + histograms.changed() + contents.changed() + models.changed() + versions.changed() + aliases.changed();
    }
    bool operator==(const ImportCounts&) const = default;
};

} // namespace assay
