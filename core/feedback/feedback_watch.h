// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feedback/feedback_store.h"

#include <chrono>
#include <functional>

namespace assay {

struct FeedbackWatch {
    std::chrono::milliseconds pause{500};               ///< Between two looks at the folder.
    std::chrono::milliseconds rest{2000};               ///< How long a file stays as it is before it counts as whole.
    std::function<bool()> goesOn = [] { return true; }; ///< Asked some twenty times a second.

    /// Of each file that was taken in, by its name, and of each that could not be.
    std::function<void(const QString& name, const Result<FeedbackImport>& outcome)> told = {};
};

/// Takes in what is put into a folder, each file once in each form that it has: one that got its name by a move at once, any
/// other when its size and its time have been at rest, since mail programs write in pieces. Files stay where they are. One that
/// is no feedback is told of and left, and what the project knows already comes in no second time. Hidden files and folders are
/// passed over. Returns once `goesOn` says no, with an error where the folder or the project fails. Blocking: a thread of its
/// own.
Result<> watchFeedback(db::Database& database, const Actor& actor, const QString& folder, const FeedbackWatch& watch);

} // namespace assay
