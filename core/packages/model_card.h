// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages/package_content.h"

namespace assay {

/// What a release is, what it was made of, how it did, what limits it has and who decided what on it, for people. In
/// English whatever the program speaks: a release's package has the same bytes everywhere. Words of the data stay as they
/// are, escaped.
QByteArray modelCardMarkdown(const PackageContent& content);

/// The same as one page that refers to nothing outside of itself and runs nothing.
QByteArray modelCardHtml(const PackageContent& content);

} // namespace assay
