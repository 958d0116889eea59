//! Reading `Acknowledge("it came in pieces")`: a name and the words that earn it, for facets and slips alike.

use super::facet::Evidence;
use serde::de::{
    self, Deserialize, DeserializeOwned, Deserializer, EnumAccess, VariantAccess, Visitor, value::StrDeserializer,
};
use serde::ser::{Serialize, Serializer};
use std::{fmt, marker::PhantomData};

impl<'de, K: DeserializeOwned> Deserialize<'de> for Evidence<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Named<K>(PhantomData<K>);

        impl<'de, K: DeserializeOwned> Visitor<'de> for Named<K> {
            type Value = Evidence<K>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name with the words that earn it, such as Acknowledge(\"in pieces\")")
            }

            fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Self::Value, A::Error> {
                let (Name(name), variant) = data.variant()?;
                let kind = K::deserialize(StrDeserializer::<A::Error>::new(&name))?;
                Ok(Evidence { kind, phrase: variant.newtype_variant()? })
            }
        }

        deserializer.deserialize_enum("Evidence", &[], Named(PhantomData))
    }
}

/// The name of a variant, as the file has it.
struct Name(String);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyName;

        impl Visitor<'_> for AnyName {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<Name, E> {
                Ok(Name(name.to_owned()))
            }
        }

        deserializer.deserialize_identifier(AnyName)
    }
}

impl<K: Serialize> Serialize for Evidence<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.kind, &self.phrase).serialize(serializer)
    }
}
