// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/release.h"

namespace assay {

/// A part of what makes a release the model it is.
enum class IdentityPart { Code, Params, Data, Features, Environment, Artifact };

QString identityPartTitle(IdentityPart part); ///< "training data", translated.

/// One number for what a release is made of: commit, parameters, digests of the training data, features, environment
/// lock and the model's files. Data that only tested it is no part of it. docs/file-format.md, "Identity of a release".
Digest identityOf(const ReleaseParts& parts);

/// The parts that are not known. A model may do without parameters, so these are never among them.
std::vector<IdentityPart> missingParts(const ReleaseParts& parts);

/// Which parts differ, in the order of IdentityPart. The model's files differ with anything else and are named only where
/// nothing else does.
std::vector<IdentityPart> differingParts(const ReleaseParts& from, const ReleaseParts& to);

/// "data only", "code and parameters", "nothing", translated.
QString differenceSentence(const std::vector<IdentityPart>& parts);

} // namespace assay
