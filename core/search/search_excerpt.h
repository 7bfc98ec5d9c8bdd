// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_query.h"

namespace assay {

/// One line of a text around the first place where one of the terms stands, without line breaks; empty where none does.
QString searchExcerpt(const QString& body, const std::vector<SearchTerm>& terms);

} // namespace assay
