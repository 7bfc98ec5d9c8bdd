// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inspection/model_file.h"

#include <optional>
#include <stop_token>

namespace assay {

/// Reads a model file as data and says what it is, and whether loading it is safe. What the file is, its content decides,
/// not its name; nothing of it is loaded or run. Everything odd in it is a finding: only a file that cannot be read is an
/// error (NotFound, Io; Cancelled when `stop` was asked for). Needs little memory whatever the size: of data that a format
/// keeps apart, such as tensors, it reads only where they lie. Thread-safe.
///
/// A model may take values from files beside it: those are looked for in `beside`, or, where it is left out, in the folder
/// that the file lies in.
Result<ModelFileReport> inspectModelFile(const QString& path, std::stop_token stop = {},
                                         const std::optional<FilesBeside>& beside = {});

/// The same of a file that a model takes its values from, which as a rule is bare data: it is safe where it is nothing that
/// runs when it is loaded by itself. Its format is "values" then.
Result<ModelFileReport> inspectValueFile(const QString& path, std::stop_token stop = {});

} // namespace assay
