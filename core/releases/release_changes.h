// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/release_identity.h"

namespace assay {

/// One thing that differs between what two versions are made of.
struct PartChange {
    IdentityPart part = IdentityPart::Code;
    QString name; ///< "depth", "train · loans", "age"; empty for the code and the environment, of which there is one.
    QString before; ///< As it was: a value, or a digest whole; empty where it was not there.
    QString after;  ///< As it is; empty where it is gone.

    bool operator==(const PartChange&) const = default;
};

/// All of them, in the order of IdentityPart and by name: also data that only tested the model, which is no part of its
/// identity. Features that only changed places are one change, of their order.
std::vector<PartChange> changesBetween(const ReleaseParts& from, const ReleaseParts& to);

/// What became of it: "3 → 4", "new", "gone, was 3"; translated. Of digests as many digits as tell them apart.
QString changeWords(const PartChange& change);

/// Its name, or that of the part where there is one of it only; translated.
QString changeName(const PartChange& change);

} // namespace assay
