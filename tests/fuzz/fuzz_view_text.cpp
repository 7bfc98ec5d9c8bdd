// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_text.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// What can be read is written as one text, which is read as the same.
ASSAY_FUZZ(view_text)
{
    const auto draft = assay::viewFromText(bytes);
    if (!draft)
        return;
    assay::SavedView view;
    view.name = draft->name;
    view.page = draft->page;
    view.content = draft->content;
    const auto again = assay::viewFromText(assay::viewAsText(view));
    if (!again || *again != *draft)
        std::abort();
}
