// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

namespace assay {

/// Why a title, or one of the texts beside it, is too long to be kept; translated, empty where none is. A title has at most
/// 300 characters and a text 65,536, so that pages with many of them stand at once.
QString lengthProblem(const QString& title, std::initializer_list<QString> texts = {});

} // namespace assay
