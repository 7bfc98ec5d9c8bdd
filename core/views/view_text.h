// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/view_store.h"

namespace assay {

/// A view as a text that can be mailed, kept beside code, and read into another project: one line of JSON.
QByteArray viewAsText(const SavedView& view);

/// The view that such a text holds, not shared. Invalid, with line and byte or the member, where it is no such text.
Result<ViewDraft> viewFromText(QByteArrayView text);

} // namespace assay
