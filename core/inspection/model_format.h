// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/byte_source.h"
#include "core/inspection/inspection.h"

#include <QByteArray>
#include <QStringList>

#include <span>

namespace assay {

/// Inspects files of one format by reading them as data. Stateless and thread-safe; never loads, unpacks or runs anything.
class ModelFormat {
public:
    /// How far content speaks for a format. Where several formats match, the surest is taken.
    enum class Match { No, Perhaps, Likely, Sure };

    virtual ~ModelFormat() = default;

    virtual QByteArray id() const = 0; ///< "pickle": in reports.
    /// Of file names; asked only where no content matched, to say what is wrong with a file of that name.
    virtual QStringList suffixes() const = 0;
    virtual Match matches(ByteSource& source) const = 0; ///< Looks at content alone, and not at much of it.

    /// Whatever the bytes are, it ends, in bounded memory, and tells what it found. It asks for stopped() a few times a
    /// second.
    virtual void inspect(ByteSource& source, Inspection& inspection) const = 0;
};

/// Every format folder's format, in folder order.
std::span<const ModelFormat* const> allModelFormats();

/// Lets the format that matches best, and at least so well, inspect the source; false where none does. Of the parts of an
/// archive, most of which are bare data, no guesses are wanted.
bool inspectContent(ByteSource& source, Inspection& inspection, ModelFormat::Match least = ModelFormat::Match::Perhaps);

} // namespace assay
