// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages/package_content.h"

/// The parts that a bill of materials is put together from.
namespace assay::bom {

JsonValue text(const QString& text);
JsonValue object(std::initializer_list<std::pair<const char*, JsonValue>> members);
JsonValue property(const char* name, const QString& value);
JsonValue hashes(const Digest& digest);

/// What became of each control when the evidence was frozen: claims on the component `target`, attested by who signed.
JsonValue declarationsOf(const PackageContent& content, const QString& target);

/// The policy with its controls, and the regulations that these cite with the clauses cited.
JsonValue standardsOf(const PackageContent& content);

} // namespace assay::bom
