// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/inbox.h"
#include "ui/models/table_model.h"

#include <vector>

namespace assay {

/// A row of the inbox: an item, and whether the one above it is about the same thing.
struct InboxRow {
    InboxItem item;
    bool continues = false;
};

/// Why, what, what happened, how it stands against its level, when, and what the person said of it. The clock stays with
/// the caller.
std::vector<Column<InboxRow>> inboxColumns(const Clock& clock);

/// Together by thing, the one that something happened to last at the top; what is about many things stands alone.
std::vector<InboxRow> groupedRows(const std::vector<InboxItem>& items);

/// With what came in while it was quiet in place of what stands for it.
std::vector<InboxItem> unfolded(const std::vector<InboxItem>& items);

/// What an item is about, as its row says; one line.
QString titleText(const InboxItem& item);

} // namespace assay
