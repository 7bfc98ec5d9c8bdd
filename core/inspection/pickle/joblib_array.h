// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/pickle/pickle_value.h"

#include <optional>

namespace assay {

/// The values of an array, which joblib writes into the stream right behind the wrapper that describes them.
struct JoblibArray {
    bool isPickle = false; ///< An array of objects: a pickle follows. Else `bytes` bytes do.
    qint64 bytes = 0;
    bool isAligned = false; ///< Behind a byte that says how many bytes of padding follow it.
};

/// Whether it is joblib's wrapper, before its state is set.
bool isJoblibWrapper(const PickleValue& object);

/// What follows a wrapper of that state; nothing where the state does not tell for certain.
std::optional<JoblibArray> joblibArrayOf(const PickleValue& state);

/// Whether the state that is set on a numpy.dtype is one that NumPy writes for plain types. Another can give a type a size
/// that its name does not tell, in all places where the type is used.
bool isPlainTypeState(const PickleValue& type, const PickleValue& state);

} // namespace assay
